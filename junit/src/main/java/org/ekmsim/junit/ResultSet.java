package org.ekmsim.junit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A result set.
 *
 * @param columns column names, empty where an expression has none
 * @param rows rows of values: {@code Integer}, {@code String}, {@code Boolean} and so on, null for NULL; binary values print
 *     themselves as {@code 0x...}
 */
public record ResultSet(List<String> columns, List<List<@Nullable Object>> rows) {

    /** Copies the lists; rows may hold null. */
    public ResultSet {
        columns = List.copyOf(columns);
        rows = rows.stream()
                .map(row -> Collections.unmodifiableList(new ArrayList<>(row)))
                .toList();
    }

    /**
     * A value.
     *
     * @param row 0-based
     * @param column column name, in any case
     * @throws IllegalArgumentException when there is no such column
     * @throws IndexOutOfBoundsException when there is no such row
     */
    public @Nullable Object value(int row, String column) {
        return rows.get(row).get(index(column));
    }

    /** The values of a column, from the first row to the last. */
    public List<@Nullable Object> column(String column) {
        int index = index(column);
        List<@Nullable Object> values = new ArrayList<>();
        rows.forEach(row -> values.add(row.get(index)));
        return Collections.unmodifiableList(values);
    }

    private int index(String column) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).equalsIgnoreCase(column)) {
                return i;
            }
        }
        throw new IllegalArgumentException("There is no column '" + column + "', but " + String.join(", ", columns));
    }
}
