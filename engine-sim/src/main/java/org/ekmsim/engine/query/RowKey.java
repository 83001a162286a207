package org.ekmsim.engine.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.ekmsim.engine.type.Collation;
import org.ekmsim.engine.type.ValueOrder;
import org.jspecify.annotations.Nullable;

/** What makes two rows the same for DISTINCT, GROUP BY and the set operations: NULL equals NULL here. */
record RowKey(List<@Nullable Object> values) {

    static final RowKey NONE = new RowKey(List.of());

    static RowKey of(List<Scalar> scalars, Frame frame) {
        List<@Nullable Object> values = new ArrayList<>(scalars.size());
        for (Scalar scalar : scalars) {
            values.add(ValueOrder.key(scalar.evaluate(frame), Collated.collation(scalar)));
        }
        return new RowKey(Collections.unmodifiableList(values));
    }

    /** The key of the first columns of a row. */
    static RowKey of(@Nullable Object[] row, int columns) {
        List<@Nullable Object> values = new ArrayList<>(columns);
        for (int i = 0; i < columns; i++) {
            values.add(ValueOrder.key(row[i], Collation.CASE_INSENSITIVE));
        }
        return new RowKey(Collections.unmodifiableList(values));
    }
}
