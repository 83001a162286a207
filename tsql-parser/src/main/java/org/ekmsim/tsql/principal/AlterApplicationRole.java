package org.ekmsim.tsql.principal;

import java.util.List;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.NamedStatement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** ALTER APPLICATION ROLE (Transact-SQL). */
public final class AlterApplicationRole extends NamedStatement {

    private final List<ApplicationRoleOption> options;

    public AlterApplicationRole(SqlParserPos position, Identifier name, List<ApplicationRoleOption> options) {
        super(position, name);
        this.options = List.copyOf(options);
    }

    /** The options in order, each at most once. */
    public List<ApplicationRoleOption> options() {
        return options;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("ALTER APPLICATION ROLE").part(name()).word("WITH").list(options);
    }
}
