package org.ekmsim.engine.database;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * A user table with its rows.
 *
 * @param objectId {@code object_id}
 * @param schema schema name as written
 * @param name table name as written
 * @param createDate {@code create_date} of sys.tables
 * @param columns columns in order
 * @param rows rows in the order of their insertion
 * @param nextIdentity the value the next row's identity column gets
 * @param identityIncrement what is added to it per row
 */
public record Table(
        int objectId,
        String schema,
        String name,
        Instant createDate,
        List<TableColumn> columns,
        PVector<Row> rows,
        long nextIdentity,
        long identityIncrement) {

    public Table {
        columns = List.copyOf(columns);
    }

    /** A table without rows whose identity counter, if a column uses it, starts at 1 and counts by 1. */
    public static Table empty(int objectId, String schema, String name, Instant createDate, List<TableColumn> columns) {
        return new Table(objectId, schema, name, createDate, columns, TreePVector.empty(), 1, 1);
    }

    /** The key under which {@link DatabaseContents#tables} holds a table: lower-case {@code schema.name}. */
    public static String key(String schema, String name) {
        return (schema + "." + name).toLowerCase(Locale.ROOT);
    }

    public String key() {
        return key(schema, name);
    }

    /**
     * Whether the rows, and how they stand on pages, are those of another version of the table, so that none has to
     * be written.
     */
    boolean hasRowsOf(Table other) {
        return objectId == other.objectId && rows == other.rows && columns.equals(other.columns);
    }

    public Table withRows(PVector<Row> changed) {
        return new Table(objectId, schema, name, createDate, columns, changed, nextIdentity, identityIncrement);
    }

    /** The table with its identity counter set: IDENTITY(seed, increment), and every insert. */
    public Table withIdentity(long next, long increment) {
        return new Table(objectId, schema, name, createDate, columns, rows, next, increment);
    }

    /** The table with its identity counter where another version of it has counted further; the same value when it has not. */
    public Table withSpentIdentityOf(Table other) {
        boolean further = identityIncrement > 0 ? other.nextIdentity > nextIdentity : other.nextIdentity < nextIdentity;
        return further && other.objectId == objectId && other.identityIncrement == identityIncrement
                ? withIdentity(other.nextIdentity, identityIncrement)
                : this;
    }
}
