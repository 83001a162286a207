package org.ekmsim.tsql.principal;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.NamedStatement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** DROP SERVER ROLE (Transact-SQL). */
public final class DropServerRole extends NamedStatement {

    public DropServerRole(SqlParserPos position, Identifier name) {
        super(position, name);
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("DROP SERVER ROLE").part(name());
    }
}
