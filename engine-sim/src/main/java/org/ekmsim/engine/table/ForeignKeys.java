package org.ekmsim.engine.table;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ekmsim.engine.database.DatabaseContents;
import org.ekmsim.engine.database.ForeignKey;
import org.ekmsim.engine.database.Row;
import org.ekmsim.engine.database.Table;
import org.ekmsim.engine.message.EngineError;
import org.jspecify.annotations.Nullable;

/**
 * Foreign keys between the tables of a database.
 *
 * @param contents the database with the change
 * @param database its name, for messages
 * @param statement INSERT, UPDATE, DELETE or ALTER TABLE, for messages
 */
record ForeignKeys(DatabaseContents contents, String database, String statement) {

    /**
     * Refuses rows whose foreign keys find no partner.
     *
     * @throws EngineError 547
     */
    void requireParents(Table table, List<Row> fresh) {
        for (ForeignKey key : table.constraints().foreignKeys()) {
            if (key.trust().enforced()) {
                requireParents(table, key, fresh);
            }
        }
    }

    void requireParents(Table table, ForeignKey key, List<Row> rows) {
        Table parent = contents.table(key.referencedTable()).orElseThrow();
        RowKeys wanted = new RowKeys(table, key.columns());
        Set<List<@Nullable Object>> present = keys(parent, key.referencedColumns());
        for (Row row : rows) {
            if (!wanted.hasNull(row) && !present.contains(wanted.key(row))) {
                boolean self = parent.objectId() == table.objectId();
                String kind = self ? "FOREIGN KEY SAME TABLE" : "FOREIGN KEY";
                throw conflict(kind, key, parent, key.referencedColumns());
            }
        }
    }

    /**
     * Refuses a change of keys that other rows refer to.
     *
     * @param gone the rows as they were
     * @throws EngineError 547
     */
    void requireNoOrphans(Table changed, List<Row> gone) {
        for (Table child : contents.tables().values()) {
            for (ForeignKey key : child.constraints().foreignKeys()) {
                if (key.referencedTable() == changed.objectId() && key.trust().enforced()) {
                    requireNoOrphans(changed, child, key, gone);
                }
            }
        }
    }

    private void requireNoOrphans(Table changed, Table child, ForeignKey key, List<Row> gone) {
        RowKeys parents = new RowKeys(changed, key.referencedColumns());
        Set<List<@Nullable Object>> lost = new HashSet<>();
        gone.forEach(row -> lost.add(parents.key(row)));
        lost.removeAll(keys(changed, key.referencedColumns()));
        RowKeys children = new RowKeys(child, key.columns());
        boolean orphan = !lost.isEmpty()
                && child.rows().stream().anyMatch(row -> !children.hasNull(row) && lost.contains(children.key(row)));
        if (orphan) {
            boolean self = child.objectId() == changed.objectId();
            throw conflict(self ? "SAME TABLE REFERENCE" : "REFERENCE", key, child, key.columns());
        }
    }

    private EngineError conflict(String kind, ForeignKey key, Table other, List<Integer> columns) {
        boolean single = columns.size() == 1;
        return EngineError.of(
                547,
                0,
                statement,
                kind,
                key.name(),
                database,
                other.qualifiedName(),
                single ? ", column '" : "",
                single ? other.column(columns.get(0)).name() : "",
                single ? "'" : "");
    }

    /** A foreign key of another table that refers to this one. */
    static Optional<ForeignKey> referring(DatabaseContents contents, Table table) {
        return contents.tables().values().stream()
                .filter(other -> other.objectId() != table.objectId())
                .flatMap(other -> other.constraints().foreignKeys().stream())
                .filter(key -> key.referencedTable() == table.objectId())
                .findFirst();
    }

    private static Set<List<@Nullable Object>> keys(Table table, List<Integer> columns) {
        RowKeys keys = new RowKeys(table, columns);
        Set<List<@Nullable Object>> present = new HashSet<>();
        table.rows().forEach(row -> present.add(keys.key(row)));
        return present;
    }
}
