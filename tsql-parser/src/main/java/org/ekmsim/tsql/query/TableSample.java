package org.ekmsim.tsql.query;

import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/**
 * TABLESAMPLE.
 *
 * @param size how much
 * @param rows whether it is a number of rows, else a percentage
 * @param seed REPEATABLE, where written
 */
public record TableSample(
        Expression size, boolean rows, @Nullable Expression seed) implements Clause {

    @Override
    public void write(TsqlWriter out) {
        out.word("TABLESAMPLE")
                .open()
                .part(size)
                .word(rows ? "ROWS" : "PERCENT")
                .close();
        if (seed != null) {
            out.word("REPEATABLE").inParentheses(seed);
        }
    }
}
