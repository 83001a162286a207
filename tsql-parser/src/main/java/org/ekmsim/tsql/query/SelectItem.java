package org.ekmsim.tsql.query;

import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.ObjectName;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** An item of a select list. */
public sealed interface SelectItem extends Clause {

    /**
     * All columns.
     *
     * @param qualifier the table or alias they come from; null for all tables
     */
    record Star(@Nullable ObjectName qualifier) implements SelectItem {

        @Override
        public void write(TsqlWriter out) {
            if (qualifier != null) {
                out.part(qualifier).glue(".*").glue("").mark("");
            } else {
                out.word("*");
            }
        }
    }

    /**
     * A value.
     *
     * @param expression the value
     * @param alias the name of the result column, where one is given in any of the three ways
     */
    record ItemExpression(Expression expression, @Nullable Identifier alias) implements SelectItem {

        @Override
        public void write(TsqlWriter out) {
            out.part(expression);
            if (alias != null) {
                out.word("AS").part(alias);
            }
        }
    }

    /**
     * A variable that takes the value; compound assignments are read as the operation they stand for.
     *
     * @param variable its name with the leading {@code @}
     * @param expression the value
     */
    record Assignment(String variable, Expression expression) implements SelectItem {

        @Override
        public void write(TsqlWriter out) {
            out.word(variable).word("=").part(expression);
        }
    }
}
