package org.ekmsim.tsql.key;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.expression.StringLiteral;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.NamedStatement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** BACKUP SYMMETRIC KEY (Transact-SQL), from SQL Server 2022. */
public final class BackupSymmetricKey extends NamedStatement {

    private final KeyFile target;
    private final StringLiteral password;

    public BackupSymmetricKey(SqlParserPos position, Identifier name, KeyFile target, StringLiteral password) {
        super(position, name);
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
        out.word("BACKUP SYMMETRIC KEY")
                .part(name())
                .word("TO")
                .part(target)
                .word("ENCRYPTION BY PASSWORD =")
                .part(password);
    }
}
