package org.ekmsim.engine.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ekmsim.engine.database.Row;
import org.ekmsim.engine.database.Table;
import org.ekmsim.engine.database.TableColumn;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.type.Collation;
import org.ekmsim.engine.type.Conversion;
import org.ekmsim.engine.type.SqlType;
import org.ekmsim.engine.type.ValueOrder;
import org.jspecify.annotations.Nullable;

/** What a table demands of its rows: values of the columns' types, no NULL where none is allowed, and a unique primary key. */
final class RowRules {

    private RowRules() {}

    /**
     * The value as the column stores it.
     *
     * @param statement INSERT or UPDATE, as 515 names it
     * @throws EngineError 515 for NULL, 2628 for a value that is too long, and the errors of conversion
     */
    static @Nullable Object stored(
            @Nullable Object value, SqlType type, TableColumn column, TargetTable target, String statement) {
        if (value == null) {
            if (!column.nullable()) {
                throw EngineError.of(515, 2, column.name(), target.qualified(), statement);
            }
            return null;
        }
        Object wide = Conversion.convert(value, type, Conversion.withoutLimit(column.type()));
        Conversion.truncated(wide, column.type()).ifPresent(rest -> {
            throw EngineError.of(2628, 1, target.qualified(), column.name(), rest);
        });
        return Conversion.convert(value, type, column.type());
    }

    /** Refuses rows whose primary keys collide: 2627. */
    static void requireUniqueKeys(Table table, List<Row> rows, TargetTable target) {
        List<Integer> keyColumns = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            if (table.columns().get(i).primaryKey()) {
                keyColumns.add(i);
            }
        }
        if (keyColumns.isEmpty()) {
            return;
        }
        Set<List<@Nullable Object>> seen = new HashSet<>();
        for (Row row : rows) {
            List<@Nullable Object> key = new ArrayList<>();
            keyColumns.forEach(column -> key.add(ValueOrder.key(row.get(column), Collation.values()[0])));
            if (!seen.add(key)) {
                throw EngineError.of(
                        2627,
                        1,
                        "PRIMARY KEY",
                        "PK_" + table.name(),
                        target.schema() + "." + table.name(),
                        text(row, keyColumns));
            }
        }
    }

    private static String text(Row row, List<Integer> columns) {
        return "("
                + String.join(
                        ", ",
                        columns.stream()
                                .map(column -> String.valueOf(row.get(column)))
                                .toList()) + ")";
    }
}
