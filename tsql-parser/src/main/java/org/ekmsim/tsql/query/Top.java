package org.ekmsim.tsql.query;

import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.TsqlWriter;

/**
 * TOP (Transact-SQL).
 *
 * @param expression how many rows, or what part of them
 * @param percent whether the expression is a percentage
 * @param withTies whether rows equal to the last by the ordering come too
 */
public record Top(Expression expression, boolean percent, boolean withTies) implements Clause {

    @Override
    public void write(TsqlWriter out) {
        out.word("TOP").inParentheses(expression);
        if (percent) {
            out.word("PERCENT");
        }
        if (withTies) {
            out.word("WITH TIES");
        }
    }
}
