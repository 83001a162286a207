package org.ekmsim.tsql.procedural;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.expression.Condition;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** IF...ELSE (Transact-SQL). */
public final class If extends Statement {

    private final Condition condition;
    private final Statement then;
    private final @Nullable Statement otherwise;

    public If(SqlParserPos position, Condition condition, Statement then, @Nullable Statement otherwise) {
        super(position);
        this.condition = condition;
        this.then = then;
        this.otherwise = otherwise;
    }

    /** The condition. */
    public Condition condition() {
        return condition;
    }

    /** What runs when it is true. */
    public Statement then() {
        return then;
    }

    /** What runs when it is not, where written. */
    public @Nullable Statement otherwise() {
        return otherwise;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("IF").part(condition).part(then);
        if (otherwise != null) {
            out.word("ELSE").part(otherwise);
        }
    }
}
