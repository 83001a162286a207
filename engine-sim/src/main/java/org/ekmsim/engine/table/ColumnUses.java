package org.ekmsim.engine.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ekmsim.engine.database.CheckConstraint;
import org.ekmsim.engine.database.DatabaseContents;
import org.ekmsim.engine.database.ForeignKey;
import org.ekmsim.engine.database.Table;
import org.ekmsim.engine.database.TableColumn;
import org.ekmsim.engine.database.TableIndex;
import org.ekmsim.engine.message.EngineError;

/** What depends on a column, so that the column cannot change. */
record ColumnUses(Table table, DatabaseContents contents) {

    /**
     * The error that names what depends on the column; empty when nothing does.
     *
     * @param statement ALTER TABLE DROP COLUMN or ALTER TABLE ALTER COLUMN
     * @param withDefault whether a DEFAULT counts
     */
    Optional<EngineError> refusal(TableColumn column, String statement, boolean withDefault) {
        List<String[]> uses = uses(column, withDefault);
        if (uses.isEmpty()) {
            return Optional.empty();
        }
        EngineError error = dependent(uses.get(0), column);
        for (String[] use : uses.subList(1, uses.size())) {
            error = error.followedBy(dependent(use, column));
        }
        return Optional.of(error.followedBy(EngineError.of(4922, 9, statement, column.name(), "column")));
    }

    private static EngineError dependent(String[] use, TableColumn column) {
        return EngineError.of(5074, 1, use[0], use[1], "column", column.name());
    }

    private List<String[]> uses(TableColumn column, boolean withDefault) {
        List<String[]> uses = new ArrayList<>();
        for (TableIndex index : table.constraints().indexes()) {
            if (index.columns().contains(column.id()) || index.included().contains(column.id())) {
                uses.add(new String[] {index.constraint() == null ? "index" : "object", index.name()});
            }
        }
        if (withDefault && column.defaultValue() != null) {
            uses.add(new String[] {"object", column.defaultValue().name()});
        }
        for (CheckConstraint check : table.constraints().checks()) {
            if (NamedColumns.of(check.condition().condition()).stream().anyMatch(column.name()::equalsIgnoreCase)) {
                uses.add(new String[] {"object", check.name()});
            }
        }
        for (ForeignKey key : table.constraints().foreignKeys()) {
            if (key.columns().contains(column.id())) {
                uses.add(new String[] {"object", key.name()});
            }
        }
        for (Table other : contents.tables().values()) {
            for (ForeignKey key : other.constraints().foreignKeys()) {
                if (key.referencedTable() == table.objectId()
                        && key.referencedColumns().contains(column.id())) {
                    uses.add(new String[] {"object", key.name()});
                }
            }
        }
        return uses;
    }
}
