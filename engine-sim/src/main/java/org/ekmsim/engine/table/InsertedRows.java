package org.ekmsim.engine.table;

import java.util.ArrayList;
import java.util.List;
import org.ekmsim.engine.query.EvaluationContext;
import org.ekmsim.engine.query.QueryPlan;
import org.ekmsim.engine.query.ScalarPlan;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.engine.type.ResultColumn;
import org.ekmsim.engine.type.SqlType;
import org.ekmsim.tsql.expression.DefaultValue;
import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.table.InsertSource.Executed;
import org.jspecify.annotations.Nullable;

/**
 * The rows an INSERT brings, evaluated before anything is written.
 *
 * @param shape their width, and where they come from
 * @param rows the rows
 */
record InsertedRows(InsertShape shape, List<List<Value>> rows) {

    /** A value with the type it had in the statement. */
    record Value(SqlType type, @Nullable Object content) {

        /** The word DEFAULT, or no value. */
        static final Value DEFAULT = new Value(SqlType.INT, null);

        static Value integer(long number) {
            return new Value(SqlType.BIGINT, number);
        }

        /** Whether this is DEFAULT itself, which a NULL of the same type is not. */
        @SuppressWarnings("ReferenceEquality")
        boolean isDefault() {
            return this == DEFAULT;
        }
    }

    static InsertedRows of(QueryPlan plan, EvaluationContext evaluation) {
        List<List<Value>> rows = new ArrayList<>();
        plan.execute(evaluation, row -> rows.add(typed(plan.columns(), row)));
        return new InsertedRows(InsertShape.of(plan), rows);
    }

    private static List<Value> typed(List<ResultColumn> columns, List<@Nullable Object> row) {
        List<Value> values = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            values.add(new Value(columns.get(i).type(), row.get(i)));
        }
        return values;
    }

    static InsertedRows of(List<List<Expression>> expressions, StatementContext context) {
        InsertShape shape = InsertShape.of(expressions);
        List<List<Value>> rows = expressions.stream()
                .map(row -> row.stream().map(value -> value(value, context)).toList())
                .toList();
        return new InsertedRows(shape, rows);
    }

    private static Value value(Expression expression, StatementContext context) {
        if (expression instanceof DefaultValue) {
            return Value.DEFAULT;
        }
        ScalarPlan plan = context.binder().bindConstant(expression);
        return new Value(plan.type(), plan.evaluate(context.evaluation()));
    }

    /** The rows of all result sets of an EXECUTE. */
    static InsertedRows of(Executed source, InsertShape shape, StatementContext context) {
        List<List<Value>> rows = new ArrayList<>();
        context.capture(source.execution(), shape.width(), (columns, row) -> rows.add(typed(columns, row)));
        return new InsertedRows(shape, rows);
    }

    /** One row of nothing but defaults. */
    static InsertedRows ofDefaults() {
        return new InsertedRows(InsertShape.ofDefaults(), List.of(List.of()));
    }
}
