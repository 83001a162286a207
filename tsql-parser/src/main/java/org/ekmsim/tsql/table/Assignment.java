package org.ekmsim.tsql.table;

import java.util.List;
import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.expression.VariableReference;
import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.ObjectName;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** What a SET clause gives a value to: UPDATE (Transact-SQL). */
public sealed interface Assignment extends Clause {

    /**
     * A column that gets a value.
     *
     * @param column the column
     * @param expression its value; a compound assignment is read as the operation it stands for
     */
    record OfColumn(ObjectName column, Expression expression) implements Assignment {

        @Override
        public void write(TsqlWriter out) {
            out.part(column).word("=").part(expression);
        }
    }

    /**
     * A variable that gets a value, perhaps the one a column gets.
     *
     * @param variable the variable
     * @param column the column, where written
     * @param expression the value
     */
    record OfVariable(VariableReference variable, @Nullable ObjectName column, Expression expression)
            implements Assignment {

        @Override
        public void write(TsqlWriter out) {
            out.part(variable).word("=");
            if (column != null) {
                out.part(column).word("=");
            }
            out.part(expression);
        }
    }

    /**
     * A method that changes a column, as WRITE.
     *
     * @param method the column with its method
     * @param arguments the arguments
     */
    record OfMethod(ObjectName method, List<Expression> arguments) implements Assignment {

        public OfMethod {
            arguments = List.copyOf(arguments);
        }

        @Override
        public void write(TsqlWriter out) {
            out.part(method).openCall().list(arguments).close();
        }
    }
}
