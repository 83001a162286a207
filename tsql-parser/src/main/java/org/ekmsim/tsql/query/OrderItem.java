package org.ekmsim.tsql.query;

import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.TsqlWriter;

/**
 * A key of an ordering.
 *
 * @param expression the key: a column, an alias, a position or an expression
 * @param descending whether DESC is written
 */
public record OrderItem(Expression expression, boolean descending) implements Clause {

    @Override
    public void write(TsqlWriter out) {
        out.part(expression);
        if (descending) {
            out.word("DESC");
        }
    }
}
