package org.ekmsim.tsql.principal;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.NamedStatement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** ALTER SERVER ROLE (Transact-SQL). */
public final class AlterServerRole extends NamedStatement {

    private final RoleChange change;

    public AlterServerRole(SqlParserPos position, Identifier name, RoleChange change) {
        super(position, name);
        this.change = change;
    }

    /** What changes. */
    public RoleChange change() {
        return change;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("ALTER SERVER ROLE").part(name()).part(change);
    }
}
