package org.ekmsim.tsql.table;

import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.TsqlWriter;

/**
 * A column that gets a value in an UPDATE.
 *
 * @param column the column
 * @param expression its value; a compound assignment is read as the operation it stands for
 */
public record Assignment(Identifier column, Expression expression) implements Clause {

    @Override
    public void write(TsqlWriter out) {
        out.part(column).word("=").part(expression);
    }
}
