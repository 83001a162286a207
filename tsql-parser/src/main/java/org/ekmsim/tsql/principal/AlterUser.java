package org.ekmsim.tsql.principal;

import java.util.List;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.NamedStatement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** ALTER USER (Transact-SQL). */
public final class AlterUser extends NamedStatement {

    private final List<UserOption> options;

    public AlterUser(SqlParserPos position, Identifier name, List<UserOption> options) {
        super(position, name);
        this.options = List.copyOf(options);
    }

    /** What changes, in order, each at most once. */
    public List<UserOption> options() {
        return options;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("ALTER USER").part(name()).word("WITH").list(options);
    }
}
