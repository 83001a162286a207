package org.ekmsim.engine.query;

import java.util.Comparator;
import java.util.List;
import org.ekmsim.engine.type.Collation;
import org.ekmsim.engine.type.ValueOrder;
import org.jspecify.annotations.Nullable;

/**
 * A key of an ordering.
 *
 * @param column position in the row that is sorted
 */
record SortKey(int column, boolean descending, Collation collation) {

    static Comparator<@Nullable Object[]> order(List<SortKey> keys) {
        return (left, right) -> {
            for (SortKey key : keys) {
                int order = ValueOrder.compare(left[key.column], right[key.column], key.collation);
                if (order != 0) {
                    return key.descending ? -order : order;
                }
            }
            return 0;
        };
    }
}
