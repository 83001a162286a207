package org.ekmsim.tsql.server;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** KILL (Transact-SQL). */
public final class Kill extends Statement {

    private final Expression target;
    private final @Nullable String option;

    public Kill(SqlParserPos position, Expression target, @Nullable String option) {
        super(position);
        this.target = target;
        this.option = option;
    }

    /** The session as a number, or the unit of work as text. */
    public Expression target() {
        return target;
    }

    /** The word after WITH in upper case, where written. */
    public @Nullable String option() {
        return option;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("KILL").part(target);
        if (option != null) {
            out.word("WITH").word(option);
        }
    }
}
