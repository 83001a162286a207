package org.ekmsim.engine.database;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An index of a table, made by CREATE INDEX or behind a PRIMARY KEY or UNIQUE constraint.
 *
 * @param id {@code index_id}: 1 for the clustered index, from 2 for others
 * @param unique whether no two rows have the same key
 * @param keys the key columns
 * @param included ids of the columns kept beside the key
 * @param constraint the constraint it enforces, or null
 */
public record TableIndex(
        int id,
        String name,
        boolean unique,
        List<KeyColumn> keys,
        List<Integer> included,
        @Nullable KeyConstraint constraint) {

    public TableIndex {
        keys = List.copyOf(keys);
        included = List.copyOf(included);
    }

    /** A column of a key. */
    public record KeyColumn(int column, boolean descending) {}

    /**
     * A PRIMARY KEY or UNIQUE constraint.
     *
     * @param objectId {@code object_id}
     * @param systemNamed whether the server made the name up
     */
    public record KeyConstraint(int objectId, boolean primary, boolean systemNamed, Instant createDate) {}

    public boolean clustered() {
        return id == 1;
    }

    /** Whether the index is that of the primary key. */
    public boolean primary() {
        return constraint != null && constraint.primary();
    }

    /** The ids of the key columns. */
    public List<Integer> columns() {
        return keys.stream().map(KeyColumn::column).toList();
    }

    public TableIndex withName(String changed) {
        return new TableIndex(id, changed, unique, keys, included, constraint);
    }
}
