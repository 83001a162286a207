package org.ekmsim.tsql.masterkey;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.expression.StringLiteral;
import org.ekmsim.tsql.key.KeyFile;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** BACKUP MASTER KEY (Transact-SQL). */
public final class BackupMasterKey extends Statement {

    private final KeyFile target;
    private final StringLiteral password;

    public BackupMasterKey(SqlParserPos position, KeyFile target, StringLiteral password) {
        super(position);
        this.target = target;
        this.password = password;
    }

    /** Where the copy goes. */
    public KeyFile target() {
        return target;
    }

    /** What encrypts the copy. */
    public StringLiteral password() {
        return password;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("BACKUP MASTER KEY TO")
                .part(target)
                .word("ENCRYPTION BY PASSWORD =")
                .part(password);
    }
}
