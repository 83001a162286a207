package org.ekmsim.engine.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ekmsim.engine.database.DatabaseContents;
import org.ekmsim.engine.database.ForeignKey;
import org.ekmsim.engine.database.Row;
import org.ekmsim.engine.database.Table;
import org.jspecify.annotations.Nullable;
import org.pcollections.TreePVector;

/** Deletes the rows that refer to deleted ones by keys with ON DELETE CASCADE, and those that refer to them in turn. */
final class CascadedDelete {

    private final List<Deleted> deleted = new ArrayList<>();
    private DatabaseContents contents;

    /** Rows that went from a table. */
    private record Deleted(int table, List<Row> rows) {}

    private CascadedDelete(DatabaseContents contents) {
        this.contents = contents;
    }

    /**
     * The database without the rows that go as well.
     *
     * @param contents the database after the delete
     * @param rules those of the table of the statement
     * @throws org.ekmsim.engine.message.EngineError 547 when one of them is referred to by a key that does not cascade
     */
    static DatabaseContents from(DatabaseContents contents, Table table, List<Row> gone, RowRules rules) {
        CascadedDelete delete = new CascadedDelete(contents);
        delete.follow(table, gone);
        ForeignKeys keys = new ForeignKeys(delete.contents, rules.target().database(), rules.statement());
        for (Deleted one : delete.deleted) {
            keys.requireNoOrphans(delete.contents.table(one.table()).orElseThrow(), one.rows());
        }
        return delete.contents;
    }

    private void follow(Table parent, List<Row> gone) {
        for (Table child : contents.tables().values()) {
            for (ForeignKey key : child.constraints().foreignKeys()) {
                boolean refers = key.referencedTable() == parent.objectId();
                if (refers && key.cascades() && key.trust().enforced() && !gone.isEmpty()) {
                    follow(parent, child.objectId(), key, gone);
                }
            }
        }
    }

    private void follow(Table parent, int childId, ForeignKey key, List<Row> gone) {
        Table child = contents.table(childId).orElseThrow();
        RowKeys parents = new RowKeys(parent, key.referencedColumns());
        RowKeys children = new RowKeys(child, key.columns());
        Set<List<@Nullable Object>> lost = new HashSet<>();
        gone.forEach(row -> lost.add(parents.key(row)));
        List<Row> kept = new ArrayList<>();
        List<Row> orphans = new ArrayList<>();
        for (Row row : child.rows()) {
            boolean orphan = !children.hasNull(row) && lost.contains(children.key(row));
            (orphan ? orphans : kept).add(row);
        }
        if (!orphans.isEmpty()) {
            Table without = child.withRows(TreePVector.from(kept));
            contents = contents.with(without);
            deleted.add(new Deleted(childId, orphans));
            follow(without, orphans);
        }
    }
}
