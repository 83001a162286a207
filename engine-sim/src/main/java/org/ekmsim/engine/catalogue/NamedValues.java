package org.ekmsim.engine.catalogue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.ekmsim.engine.type.ResultColumn;
import org.jspecify.annotations.Nullable;

/** A row of a view while it is filled by the names of its columns. */
public final class NamedValues {

    private final ViewColumns columns;
    private final @Nullable Object[] values;

    NamedValues(ViewColumns columns) {
        this.columns = columns;
        this.values = new @Nullable Object[columns.columns().size()];
    }

    /** Gives a column its value. */
    public NamedValues with(String column, @Nullable Object value) {
        values[columns.position(column)] = value;
        return this;
    }

    /** Gives several columns the same value. */
    public NamedValues with(List<String> names, Object value) {
        names.forEach(name -> with(name, value));
        return this;
    }

    /** The row. A column nobody spoke of is NULL; one that cannot be is zero, false or the empty text. */
    public List<@Nullable Object> values() {
        @Nullable Object[] row = values.clone();
        for (int i = 0; i < row.length; i++) {
            ResultColumn column = columns.columns().get(i);
            if (row[i] == null && !column.nullable()) {
                row[i] = nothing(column);
            }
        }
        return Collections.unmodifiableList(Arrays.asList(row));
    }

    private static Object nothing(ResultColumn column) {
        return switch (column.type().name()) {
            case BIT -> false;
            case TINYINT, SMALLINT, INT -> 0;
            case BIGINT -> 0L;
            case REAL -> 0f;
            case DECIMAL -> BigDecimal.ZERO;
            case NVARCHAR, VARCHAR -> "";
            case NCHAR, CHAR -> " ".repeat(column.type().length());
            default -> throw new IllegalStateException("Column " + column.name() + " needs a value");
        };
    }
}
