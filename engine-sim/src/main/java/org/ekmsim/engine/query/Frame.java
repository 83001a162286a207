package org.ekmsim.engine.query;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The rows an expression sees while it is evaluated: its own and, through {@link #outer}, those of the queries around
 * it.
 *
 * @param context the session
 * @param answers what subqueries that depend on no row answered
 * @param row the current row of the innermost query
 * @param outer the rows around it; null outside all queries
 */
@SuppressWarnings("ArrayRecordComponent") // frames are made for every row and never compared
record Frame(
        EvaluationContext context,
        Answers answers,
        @Nullable Object[] row,
        @Nullable Frame outer) {

    private static final @Nullable Object[] NO_COLUMNS = {};

    /** The frame outside all queries. */
    static Frame root(EvaluationContext context) {
        return new Frame(context, new Answers(true), NO_COLUMNS, null);
    }

    /** The frame outside a query whose rows change variables: its subqueries are asked anew for every row. */
    static Frame assigning(EvaluationContext context) {
        return new Frame(context, new Answers(false), NO_COLUMNS, null);
    }

    /** The frame of a row of a query that stands in this frame. */
    Frame inner(@Nullable Object[] innerRow) {
        return new Frame(context, answers, innerRow, this);
    }

    /** A value of the row that lies the given number of queries further out. */
    @Nullable
    Object value(int depth, int ordinal) {
        Frame frame = this;
        for (int i = 0; i < depth; i++) {
            frame = Objects.requireNonNull(frame.outer, "a column of a query that is not there");
        }
        return frame.row[ordinal];
    }
}
