package org.ekmsim.engine.database;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table.
 *
 * @param values one value per column in the columns' order, as {@link org.ekmsim.engine.type.SqlType} describes; null
 *     is NULL
 */
public record Row(List<@Nullable Object> values) {

    public Row {
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }

    public static Row of(@Nullable Object... values) {
        return new Row(Arrays.asList(values));
    }

    /** The value of a column, counted from 0. */
    public @Nullable Object get(int column) {
        return values.get(column);
    }
}
