package org.ekmsim.engine.query;

import java.util.List;
import org.ekmsim.engine.type.SqlType;
import org.ekmsim.tsql.expression.Expression;
import org.jspecify.annotations.Nullable;

/** Expressions over one table's rows. */
record BoundRowScope(ExpressionBinder binder) implements RowScope {

    @Override
    public RowScalar bind(Expression expression) {
        return new Value(binder.bind(expression));
    }

    @Override
    public RowScalar bind(Expression expression, SqlType target) {
        return new Value(Converted.to(target, binder.bind(expression), expression.line()));
    }

    @Override
    public RowPredicate bindCondition(Expression condition) {
        Predicate bound = binder.condition(condition);
        return (context, row) -> bound.test(Frame.root(context).inner(row.toArray()));
    }

    private record Value(Scalar scalar) implements RowScalar {
        @Override
        public SqlType type() {
            return scalar.type();
        }

        @Override
        public @Nullable Object evaluate(EvaluationContext context, List<@Nullable Object> row) {
            return scalar.evaluate(Frame.root(context).inner(row.toArray()));
        }
    }
}
