package org.ekmsim.engine.query;

import java.util.ArrayList;
import java.util.List;
import org.ekmsim.tsql.expression.ColumnReference;
import org.ekmsim.tsql.expression.Expression;

/** The names of columns an expression says, subqueries left out. */
public final class ExpressionColumns {

    private ExpressionColumns() {}

    /** The names in the order of the text, as often as they are written. */
    public static List<String> of(Expression expression) {
        List<String> names = new ArrayList<>();
        collect(expression, names);
        return names;
    }

    private static void collect(Expression expression, List<String> names) {
        if (expression instanceof ColumnReference column) {
            names.add(column.name().name().value());
        }
        AggregateFinder.parts(expression).forEach(part -> collect(part, names));
    }
}
