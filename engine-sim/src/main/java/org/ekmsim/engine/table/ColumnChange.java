package org.ekmsim.engine.table;

import java.util.ArrayList;
import java.util.List;
import org.ekmsim.engine.database.DatabaseContents;
import org.ekmsim.engine.database.Row;
import org.ekmsim.engine.database.Table;
import org.ekmsim.engine.database.TableColumn;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.type.Conversion;
import org.ekmsim.engine.type.DeclaredType;
import org.ekmsim.engine.type.SqlType;
import org.ekmsim.tsql.table.ColumnDefinition;
import org.jspecify.annotations.Nullable;
import org.pcollections.TreePVector;

/** ALTER TABLE ... ALTER COLUMN: another type, or other rules about NULL. */
record ColumnChange(Table table, DatabaseContents contents, RowRules rules) {

    private static final String STATEMENT = "ALTER TABLE ALTER COLUMN";

    Table to(ColumnDefinition definition) {
        int position = table.position(definition.name().value());
        if (position < 0) {
            throw EngineError.of(4924, 1, STATEMENT, definition.name().value(), table.name());
        }
        TableColumn old = table.columns().get(position);
        SqlType type = DeclaredType.ofColumn(definition.type(), position + 1, old.name());
        boolean nullable = !Boolean.FALSE.equals(definition.nullable()) && !old.identity();
        if (!isLonger(old.type(), type) || nullable != old.nullable()) {
            new ColumnUses(table, contents)
                    .refusal(old, STATEMENT, !type.equals(old.type()))
                    .ifPresent(error -> {
                        throw error;
                    });
        }
        Conversion.requireImplicit(old.type(), type, rules.context().line());
        TableColumn changed = old.with(type, nullable);
        List<TableColumn> columns = new ArrayList<>(table.columns());
        columns.set(position, changed);
        List<Row> rows = new ArrayList<>();
        for (Row row : table.rows()) {
            List<@Nullable Object> values = new ArrayList<>(row.values());
            values.set(position, rules.stored(values.get(position), old.type(), changed));
            rows.add(new Row(values));
        }
        return table.with(columns, TreePVector.from(rows));
    }

    /** A variable-length column may grow whatever depends on it. */
    private static boolean isLonger(SqlType before, SqlType after) {
        boolean sized = before.name().isCharacter() || before.name().isBinary();
        boolean grows =
                after.length() == SqlType.MAX || before.length() != SqlType.MAX && after.length() >= before.length();
        return before.equals(after) || sized && before.name() == after.name() && grows;
    }
}
