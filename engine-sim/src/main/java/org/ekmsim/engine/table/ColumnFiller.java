package org.ekmsim.engine.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.ekmsim.engine.database.IdentityCounter;
import org.ekmsim.engine.database.Row;
import org.ekmsim.engine.database.Table;
import org.ekmsim.engine.database.TableColumn;
import org.ekmsim.engine.message.EngineError;
import org.jspecify.annotations.Nullable;
import org.pcollections.TreePVector;

/**
 * Gives the rows of a table values for columns that were added to it.
 *
 * @param known how many columns the rows have
 * @param withValues whether columns that may be NULL get their default, too
 */
record ColumnFiller(RowRules rules, int known, boolean withValues) {

    /**
     * The table with rows as wide as its columns.
     *
     * @throws EngineError 4901 when a row would have no value for a column that needs one
     */
    Table filled(Table table) {
        if (table.rows().isEmpty() || known == table.columns().size()) {
            return table;
        }
        IdentityCounter identity = table.identity();
        List<Row> rows = new ArrayList<>();
        for (Row row : table.rows()) {
            List<@Nullable Object> values = new ArrayList<>(row.values());
            for (TableColumn column :
                    table.columns().subList(known, table.columns().size())) {
                if (column.identity()) {
                    IdentityCounter counter = Objects.requireNonNull(identity);
                    InsertedRows.Value next = InsertedRows.Value.integer(counter.next());
                    values.add(rules.stored(next.content(), next.type(), column));
                    identity = counter.counted();
                } else {
                    values.add(value(column, table));
                }
            }
            rows.add(new Row(values));
        }
        return table.with(table.columns(), TreePVector.from(rows)).with(identity);
    }

    private @Nullable Object value(TableColumn column, Table table) {
        if (column.defaultValue() == null) {
            if (!column.nullable()) {
                throw EngineError.of(4901, 1, column.name(), table.name());
            }
            return null;
        }
        if (column.nullable() && !withValues) {
            return null;
        }
        InsertedRows.Value value = NewRows.defaultOf(column, rules.context());
        return rules.stored(value.content(), value.type(), column);
    }
}
