package org.ekmsim.engine.query;

import java.util.List;
import org.ekmsim.engine.type.ResultColumn;
import org.jspecify.annotations.Nullable;

/** A bound query. */
interface RowPlan {

    List<ResultColumn> columns();

    /** Whether a column is the word NULL in every row, so that it has no type of its own. */
    boolean isUntypedNull(int column);

    /** The rows, for the rows of the queries around this one. */
    List<@Nullable Object[]> rows(Frame outer);
}
