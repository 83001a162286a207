package org.ekmsim.tsql.credential;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.NamedStatement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** DROP DATABASE SCOPED CREDENTIAL (Transact-SQL). */
public final class DropDatabaseScopedCredential extends NamedStatement {

    public DropDatabaseScopedCredential(SqlParserPos position, Identifier name) {
        super(position, name);
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("DROP DATABASE SCOPED CREDENTIAL").part(name());
    }
}
