package org.ekmsim.engine.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A query inside an expression.
 *
 * @param correlated whether it names columns of the queries around it, so that every row of theirs asks it anew
 */
record Subquery(RowPlan plan, boolean correlated) {

    List<@Nullable Object[]> rows(Frame frame) {
        return correlated ? plan.rows(frame) : frame.answers().rows(plan, frame);
    }
}
