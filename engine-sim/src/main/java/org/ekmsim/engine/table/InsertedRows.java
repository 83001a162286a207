package org.ekmsim.engine.table;

import java.util.ArrayList;
import java.util.List;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.query.EvaluationContext;
import org.ekmsim.engine.query.QueryPlan;
import org.ekmsim.engine.query.ScalarPlan;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.engine.type.SqlType;
import org.ekmsim.tsql.expression.Expression;
import org.jspecify.annotations.Nullable;

/**
 * The rows an INSERT brings, evaluated before anything is written.
 *
 * @param width values per row
 * @param rows the rows
 */
record InsertedRows(int width, List<List<Value>> rows) {

    /** A value with the type it had in the statement. */
    record Value(SqlType type, @Nullable Object content) {

        /** No value: NULL. */
        static final Value NONE = new Value(SqlType.INT, null);

        static Value integer(long number) {
            return new Value(SqlType.BIGINT, number);
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
        return new InsertedRows(plan.columns().size(), rows);
    }

    static InsertedRows of(List<List<Expression>> expressions, StatementContext context) {
        List<List<Value>> rows = new ArrayList<>();
        int width = expressions.isEmpty() ? 0 : expressions.get(0).size();
        for (List<Expression> row : expressions) {
            if (row.size() != width) {
                throw EngineError.of(10709, 1);
            }
            List<Value> values = new ArrayList<>();
            for (Expression expression : row) {
                ScalarPlan plan = context.binder().bindConstant(expression);
                values.add(new Value(plan.type(), plan.evaluate(context.evaluation())));
            }
            rows.add(values);
        }
        return new InsertedRows(width, rows);
    }

    /** Refuses rows of another width than the columns: 213 for all columns, 109 and 110 for a list of them. */
    void requireWidth(int columns, boolean allColumns) {
        if (width == columns) {
            return;
        }
        if (allColumns) {
            throw EngineError.of(213, 1);
        }
        throw EngineError.of(width < columns ? 109 : 110, 1);
    }
}
