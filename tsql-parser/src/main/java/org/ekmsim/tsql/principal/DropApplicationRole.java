package org.ekmsim.tsql.principal;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.NamedStatement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** DROP APPLICATION ROLE (Transact-SQL). */
public final class DropApplicationRole extends NamedStatement {

    public DropApplicationRole(SqlParserPos position, Identifier name) {
        super(position, name);
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("DROP APPLICATION ROLE").part(name());
    }
}
