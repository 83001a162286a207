package org.ekmsim.engine.query;

import java.util.List;
import org.ekmsim.engine.type.SqlType;
import org.ekmsim.tsql.expression.Expression;
import org.jspecify.annotations.Nullable;

/** Binds expressions over the columns of one table: those of its constraints. */
public interface RowScope {

    /** Binds a value; 207, 4104 and the errors of {@link Binder#bind(Expression)}. */
    RowScalar bind(Expression expression);

    /**
     * Binds a value for a column of the given type.
     *
     * @throws org.ekmsim.engine.message.EngineError 206 or 257 when the types do not convert
     */
    RowScalar bind(Expression expression, SqlType target);

    /** Binds a search condition. */
    RowPredicate bindCondition(Expression condition);

    /** A value computed from a row. */
    interface RowScalar {

        SqlType type();

        @Nullable
        Object evaluate(EvaluationContext context, List<@Nullable Object> row);
    }

    /** A condition on a row. */
    interface RowPredicate {

        /** The condition's truth. */
        Truth test(EvaluationContext context, List<@Nullable Object> row);

        /** Whether the statement affects the row: only when the condition is true, not when it is unknown. */
        default boolean holds(EvaluationContext context, List<@Nullable Object> row) {
            return test(context, row) == Truth.TRUE;
        }
    }
}
