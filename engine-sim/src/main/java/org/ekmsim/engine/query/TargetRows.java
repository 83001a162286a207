package org.ekmsim.engine.query;

import java.util.List;
import org.ekmsim.engine.type.SqlType;
import org.ekmsim.tsql.expression.Expression;
import org.jspecify.annotations.Nullable;

/** The rows an UPDATE or DELETE changes, and what its expressions say of them. */
public interface TargetRows {

    /**
     * The rows of the target that FROM and WHERE find, each once, in the table's order.
     *
     * @throws org.ekmsim.engine.message.EngineError those of evaluation
     */
    List<Match> find(EvaluationContext context);

    /** Binds a value of SET; 207, 4104 and the errors of {@link Binder#bind(Expression)}. */
    RowValue bind(Expression expression);

    /**
     * A row that is changed.
     *
     * @param position its place among the target's rows, from 0
     * @param values the values of all tables of FROM
     */
    @SuppressWarnings("ArrayRecordComponent") // made for every row and never compared
    record Match(int position, @Nullable Object[] values) {}

    /** A value computed from a matched row. */
    interface RowValue {

        SqlType type();

        @Nullable
        Object evaluate(EvaluationContext context, Match match);
    }
}
