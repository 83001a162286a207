package org.ekmsim.engine.query;

import org.ekmsim.engine.type.SqlType;
import org.jspecify.annotations.Nullable;

/**
 * A column of the current row or of a row further out.
 *
 * @param depth queries between the expression and the row; 0 is its own
 * @param ordinal position in the row, from 0
 */
record ColumnValue(int depth, int ordinal, SqlType type, boolean nullable) implements Scalar {

    @Override
    public @Nullable Object evaluate(Frame frame) {
        return frame.value(depth, ordinal);
    }

    /** The same column seen from one query further in. */
    ColumnValue fromWithin() {
        return new ColumnValue(depth + 1, ordinal, type, nullable);
    }
}
