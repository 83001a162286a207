package org.ekmsim.engine.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ekmsim.engine.database.Row;
import org.ekmsim.engine.database.Table;
import org.ekmsim.engine.type.Collation;
import org.ekmsim.engine.type.Conversion;
import org.ekmsim.engine.type.SqlType;
import org.ekmsim.engine.type.ValueOrder;
import org.jspecify.annotations.Nullable;

/** The values of key columns: made ready for comparing, and as messages show them. */
final class RowKeys {

    private static final SqlType SHOWN = SqlType.nvarchar(4000);

    private final Table table;
    private final List<Integer> positions;

    /** @param columns ids of the key's columns */
    RowKeys(Table table, List<Integer> columns) {
        this.table = table;
        this.positions = columns.stream().map(table::position).toList();
    }

    /** A stand-in that is equal for rows with the same key; NULL is a value like others. */
    List<@Nullable Object> key(Row row) {
        List<@Nullable Object> key = new ArrayList<>(positions.size());
        for (int position : positions) {
            key.add(ValueOrder.key(row.get(position), Collation.CASE_INSENSITIVE));
        }
        return key;
    }

    /** Whether a part of the key is NULL, so that no foreign key looks at it. */
    boolean hasNull(Row row) {
        return positions.stream().anyMatch(position -> row.get(position) == null);
    }

    /** The key as 2627 shows it: {@code (1, abc)}. */
    String shown(Row row) {
        return positions.stream()
                .map(position ->
                        shown(row.get(position), table.columns().get(position).type()))
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private static String shown(@Nullable Object value, SqlType type) {
        return value == null ? "<NULL>" : String.valueOf(Conversion.cast(value, type, SHOWN, null));
    }
}
