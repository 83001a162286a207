package org.ekmsim.engine.table;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.ekmsim.engine.database.DatabaseContents;
import org.ekmsim.engine.database.ObjectIds;
import org.ekmsim.engine.database.Table;
import org.ekmsim.engine.database.TableColumn;
import org.ekmsim.engine.database.TableIndex;
import org.ekmsim.engine.database.TableIndex.KeyColumn;
import org.ekmsim.engine.database.TableIndex.KeyConstraint;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.tsql.table.Constraint;
import org.ekmsim.tsql.table.IndexShape;
import org.jspecify.annotations.Nullable;

/**
 * Adds PRIMARY KEY and UNIQUE constraints with their indexes.
 *
 * @param creating whether the table is being created, so that its columns may still become required
 */
record KeyBuilder(Table table, DatabaseContents contents, ObjectIds ids, Instant now, boolean creating) {

    /**
     * The table with the constraint.
     *
     * @param written the constraint's name; null for one the server makes up
     * @param column the column it is written for; null for one of the table
     */
    Table add(Constraint.Key key, @Nullable String written, @Nullable String column) {
        if (key.primary() && table.constraints().primaryKey().isPresent()) {
            throw creating ? EngineError.of(8110, 0, table.name()) : EngineError.of(1779, 0, table.name());
        }
        List<KeyColumn> columns = key.index().columns().isEmpty() && column != null
                ? List.of(new KeyColumn(id(table, column), false))
                : columns(table, key.index(), "constraint");
        Table keyed = key.primary() ? required(columns) : table;
        boolean clustered = clustered(key);
        if (clustered && table.constraints().hasIndex(1)) {
            throw EngineError.of(
                    creating ? 8112 : 1902,
                    creating ? 0 : 3,
                    creating ? new Object[] {table.name()} : new Object[] {"table", table.name(), clusteredName()});
        }
        int objectId = ids.take();
        String first = table.column(columns.get(0).column()).name();
        String name = written != null ? written : SystemNames.key(key.primary(), table.name(), first, objectId);
        TableIndex index = new TableIndex(
                clustered ? 1 : table.constraints().nextIndexId(),
                name,
                true,
                columns,
                List.of(),
                new KeyConstraint(objectId, key.primary(), written == null, now));
        requireUnique(keyed, index);
        return keyed.with(keyed.constraints().with(index));
    }

    private String clusteredName() {
        return table.constraints().indexes().get(0).name();
    }

    /** A primary key is clustered unless the statement or another index says otherwise. */
    private boolean clustered(Constraint.Key key) {
        IndexShape.Kind kind = key.index().kind();
        if (kind != null) {
            return kind == IndexShape.Kind.CLUSTERED;
        }
        return key.primary() && !table.constraints().hasIndex(1);
    }

    private Table required(List<KeyColumn> columns) {
        List<TableColumn> changed = new ArrayList<>(table.columns());
        for (KeyColumn key : columns) {
            int position = table.position(key.column());
            if (changed.get(position).nullable() && !creating) {
                throw EngineError.of(8111, 1, table.name());
            }
            changed.set(position, changed.get(position).required());
        }
        return table.with(changed, table.rows());
    }

    /**
     * The key columns of an index.
     *
     * @param what index or constraint, for 1909
     */
    static List<KeyColumn> columns(Table table, IndexShape shape, String what) {
        List<KeyColumn> columns = new ArrayList<>();
        for (IndexShape.IndexColumn column : shape.columns()) {
            int id = id(table, column.name().value());
            if (columns.stream().anyMatch(earlier -> earlier.column() == id)) {
                throw EngineError.of(1909, 1, what, column.name().value());
            }
            columns.add(new KeyColumn(id, column.descending()));
        }
        return columns;
    }

    static int id(Table table, String column) {
        int position = table.position(column);
        if (position < 0) {
            throw EngineError.of(1911, 1, column);
        }
        return table.columns().get(position).id();
    }

    /** Refuses an index over rows that share a key: 1505. */
    static void requireUnique(Table table, TableIndex index) {
        if (index.unique()) {
            UniqueKeys.duplicate(table, index, table.rows()).ifPresent(row -> {
                String value = new RowKeys(table, index.columns()).shown(row);
                throw EngineError.of(1505, 1, table.qualifiedName(), index.name(), value);
            });
        }
    }
}
