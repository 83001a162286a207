package org.ekmsim.engine.query;

/** A bound search condition that names no columns, as of IF and WHILE. */
public interface PredicatePlan {

    /** The condition's truth. */
    Truth test(EvaluationContext context);

    /** Whether IF and WHILE go on: only when the condition is true, not when it is unknown. */
    default boolean holds(EvaluationContext context) {
        return test(context) == Truth.TRUE;
    }
}
