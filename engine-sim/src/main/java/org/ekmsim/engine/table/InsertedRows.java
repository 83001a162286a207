package org.ekmsim.engine.table;

import java.util.ArrayList;
import java.util.List;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.query.EvaluationContext;
import org.ekmsim.engine.query.QueryPlan;
import org.ekmsim.engine.query.ScalarPlan;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.engine.type.SqlType;
import org.ekmsim.tsql.expression.DefaultValue;
import org.ekmsim.tsql.expression.Expression;
import org.jspecify.annotations.Nullable;

/**
 * The rows an INSERT brings, evaluated before anything is written.
 *
 * @param width values per row
 * @param rows the rows
 * @param selected whether a query brought them, else VALUES
 */
record InsertedRows(int width, List<List<Value>> rows, boolean selected) {

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
        plan.execute(evaluation, row -> {
            List<Value> values = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                values.add(new Value(plan.columns().get(i).type(), row.get(i)));
            }
            rows.add(values);
        });
        return new InsertedRows(plan.columns().size(), rows, true);
    }

    static InsertedRows of(List<List<Expression>> expressions, StatementContext context) {
        List<List<Value>> rows = new ArrayList<>();
        int width = expressions.get(0).size();
        for (List<Expression> row : expressions) {
            if (row.size() != width) {
                throw EngineError.of(10709, 1);
            }
            List<Value> values = new ArrayList<>();
            for (Expression expression : row) {
                values.add(value(expression, context));
            }
            rows.add(values);
        }
        return new InsertedRows(width, rows, false);
    }

    private static Value value(Expression expression, StatementContext context) {
        if (expression instanceof DefaultValue) {
            return Value.DEFAULT;
        }
        ScalarPlan plan = context.binder().bindConstant(expression);
        return new Value(plan.type(), plan.evaluate(context.evaluation()));
    }

    /** One row of nothing but defaults. */
    static InsertedRows ofDefaults() {
        return new InsertedRows(0, List.of(List.of()), false);
    }

    /**
     * Refuses rows of another width than the columns: 213 for all columns; for a list of them 109 and 110 of VALUES, 120 and
     * 121 of a query.
     */
    void requireWidth(int columns, boolean allColumns) {
        if (width == columns) {
            return;
        }
        if (allColumns) {
            throw EngineError.of(213, 1);
        }
        boolean fewer = width < columns;
        throw EngineError.of(selected ? fewer ? 120 : 121 : fewer ? 109 : 110, 1);
    }
}
