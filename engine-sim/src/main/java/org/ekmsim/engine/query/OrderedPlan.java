package org.ekmsim.engine.query;

import java.util.ArrayList;
import java.util.List;
import org.ekmsim.engine.type.ResultColumn;
import org.jspecify.annotations.Nullable;

/** A set operation with an ordering by its columns. */
record OrderedPlan(RowPlan plan, List<SortKey> sortKeys, Cut cut) implements RowPlan {

    @Override
    public List<ResultColumn> columns() {
        return plan.columns();
    }

    @Override
    public boolean isUntypedNull(int column) {
        return plan.isUntypedNull(column);
    }

    @Override
    public List<@Nullable Object[]> rows(Frame outer) {
        List<@Nullable Object[]> rows = new ArrayList<>(plan.rows(outer));
        rows.sort(SortKey.order(sortKeys));
        return cut.apply(rows, outer, SortKey.order(sortKeys));
    }
}
