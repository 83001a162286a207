package org.ekmsim.engine.query;

import org.ekmsim.engine.type.SqlType;
import org.jspecify.annotations.Nullable;

/**
 * A bound expression. Two that are equal compute the same from the same row, which is how GROUP BY finds its
 * expressions again.
 */
interface Scalar {

    SqlType type();

    /** Whether the value can be NULL. */
    default boolean nullable() {
        return true;
    }

    @Nullable
    Object evaluate(Frame frame);
}
