package org.ekmsim.engine.query;

import java.util.List;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.type.SqlType;
import org.jspecify.annotations.Nullable;

/** The columns of a FROM clause, in the order of their row. */
final class InputScope extends Scope {

    /**
     * A column and the table source it comes from.
     *
     * @param read told whenever a statement names the column
     */
    record Column(TableLabel table, String name, SqlType type, boolean nullable, Runnable read) {

        Column(TableLabel table, String name, SqlType type, boolean nullable) {
            this(table, name, type, nullable, () -> {});
        }

        /** The same column where rows of its table may be missing. */
        Column orMissing() {
            return new Column(table, name, type, true, read);
        }
    }

    private final List<Column> columns;

    InputScope(List<Column> columns, @Nullable Scope outer) {
        super(outer);
        this.columns = List.copyOf(columns);
    }

    /** The scope outside all queries: no columns. */
    static InputScope empty() {
        return new InputScope(List.of(), null);
    }

    List<Column> columns() {
        return columns;
    }

    ColumnValue value(int ordinal) {
        Column column = columns.get(ordinal);
        column.read.run();
        return new ColumnValue(0, ordinal, column.type, column.nullable);
    }

    @Override
    @Nullable
    ColumnValue find(List<String> qualifier, String name) {
        ColumnValue found = null;
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            if (column.name.equalsIgnoreCase(name) && (qualifier.isEmpty() || column.table.matches(qualifier))) {
                if (found != null) {
                    throw EngineError.of(209, 1, name);
                }
                found = value(i);
            }
        }
        return found;
    }

    @Override
    boolean knows(List<String> qualifier) {
        return columns.stream().anyMatch(column -> column.table.matches(qualifier));
    }
}
