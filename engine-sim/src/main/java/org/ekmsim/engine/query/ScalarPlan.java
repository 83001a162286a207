package org.ekmsim.engine.query;

import org.ekmsim.engine.type.SqlType;
import org.jspecify.annotations.Nullable;

/** A bound expression that names no columns: immutable, and evaluated as often as wanted. */
public interface ScalarPlan {

    SqlType type();

    @Nullable
    Object evaluate(EvaluationContext context);

    /**
     * The same value converted implicitly, as an assignment converts it.
     *
     * @throws org.ekmsim.engine.message.EngineError 206 or 257 when the types do not convert
     */
    ScalarPlan as(SqlType target);
}
