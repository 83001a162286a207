package org.ekmsim.tsql.masterkey;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.expression.StringLiteral;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** BACKUP SERVICE MASTER KEY (Transact-SQL). */
public final class BackupServiceMasterKey extends Statement {

    private final StringLiteral file;
    private final StringLiteral password;

    public BackupServiceMasterKey(SqlParserPos position, StringLiteral file, StringLiteral password) {
        super(position);
        this.file = file;
        this.password = password;
    }

    /** The path of the file the copy goes to. */
    public StringLiteral file() {
        return file;
    }

    /** What encrypts the copy. */
    public StringLiteral password() {
        return password;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("BACKUP SERVICE MASTER KEY TO FILE =")
                .part(file)
                .word("ENCRYPTION BY PASSWORD =")
                .part(password);
    }
}
