package org.ekmsim.engine.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ekmsim.engine.database.CheckConstraint;
import org.ekmsim.engine.database.DatabaseContents;
import org.ekmsim.engine.database.DefaultConstraint;
import org.ekmsim.engine.database.ForeignKey;
import org.ekmsim.engine.database.IdentityCounter;
import org.ekmsim.engine.database.Row;
import org.ekmsim.engine.database.Table;
import org.ekmsim.engine.database.TableColumn;
import org.ekmsim.engine.database.TableIndex;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.name.NameMap;
import org.ekmsim.tsql.table.TableChange;
import org.jspecify.annotations.Nullable;
import org.pcollections.TreePVector;

/** ALTER TABLE ... DROP of columns and constraints. */
record TableDrops(Table table, DatabaseContents contents) {

    Table without(List<TableChange.DropItem> items) {
        Table changed = table;
        for (TableChange.DropItem item : items) {
            String name = Objects.requireNonNull(item.name()).value();
            TableDrops drops = new TableDrops(changed, contents.with(changed));
            changed = item.constraint()
                    ? drops.withoutConstraint(name, item.ifExists())
                    : drops.withoutColumn(name, item.ifExists());
        }
        return changed;
    }

    private Table withoutColumn(String name, boolean ifExists) {
        int position = table.position(name);
        if (position < 0) {
            if (ifExists) {
                return table;
            }
            throw EngineError.of(4924, 1, "ALTER TABLE DROP COLUMN", name, table.name());
        }
        TableColumn column = table.columns().get(position);
        new ColumnUses(table, contents)
                .refusal(column, "ALTER TABLE DROP COLUMN", true)
                .ifPresent(error -> {
                    throw error;
                });
        if (table.columns().size() == 1) {
            throw EngineError.of(4923, 1, column.name(), table.name());
        }
        List<TableColumn> columns = new ArrayList<>(table.columns());
        columns.remove(position);
        List<Row> rows = new ArrayList<>();
        for (Row row : table.rows()) {
            List<@Nullable Object> values = new ArrayList<>(row.values());
            values.remove(position);
            rows.add(new Row(values));
        }
        Table narrow = table.with(columns, TreePVector.from(rows));
        return column.identity() ? narrow.with((IdentityCounter) null) : narrow;
    }

    private Table withoutConstraint(String name, boolean ifExists) {
        Optional<TableIndex> index = table.constraints().index(name).filter(found -> found.constraint() != null);
        if (index.isPresent()) {
            requireUnreferenced(index.get());
            return table.with(table.constraints().without(index.get()));
        }
        Optional<CheckConstraint> check = table.constraints().checks().stream()
                .filter(found -> NameMap.same(found.name(), name))
                .findFirst();
        if (check.isPresent()) {
            return table.with(table.constraints().without(check.get()));
        }
        Optional<ForeignKey> key = table.constraints().foreignKeys().stream()
                .filter(found -> NameMap.same(found.name(), name))
                .findFirst();
        if (key.isPresent()) {
            return table.with(table.constraints().without(key.get()));
        }
        return withoutDefault(name, ifExists);
    }

    private Table withoutDefault(String name, boolean ifExists) {
        List<TableColumn> columns = new ArrayList<>();
        for (TableColumn column : table.columns()) {
            boolean meant = column.defaultValue() != null
                    && NameMap.same(column.defaultValue().name(), name);
            columns.add(meant ? column.with((DefaultConstraint) null) : column);
        }
        if (columns.equals(table.columns()) && !ifExists) {
            throw EngineError.of(3728, 1, name).followedBy(EngineError.of(3727, 0));
        }
        return table.with(columns, table.rows());
    }

    private void requireUnreferenced(TableIndex index) {
        for (Table other : contents.tables().values()) {
            for (ForeignKey key : other.constraints().foreignKeys()) {
                if (key.referencedTable() == table.objectId() && key.index() == index.id()) {
                    throw EngineError.of(3725, 0, index.name(), other.name(), key.name())
                            .followedBy(EngineError.of(3727, 0));
                }
            }
        }
    }
}
