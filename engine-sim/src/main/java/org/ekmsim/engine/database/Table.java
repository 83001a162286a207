package org.ekmsim.engine.database;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ekmsim.engine.name.NameMap;
import org.jspecify.annotations.Nullable;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * A user table with its rows.
 *
 * @param objectId {@code object_id}
 * @param schema schema name as written
 * @param name table name as written
 * @param createDate {@code create_date} of sys.tables
 * @param modifyDate {@code modify_date} of sys.tables
 * @param columns columns in order
 * @param nextColumnId the id the next added column gets
 * @param constraints what the rows must meet
 * @param identity the counter of the identity column; null without one
 * @param rows rows in the order of their insertion
 */
public record Table(
        int objectId,
        String schema,
        String name,
        Instant createDate,
        Instant modifyDate,
        List<TableColumn> columns,
        int nextColumnId,
        TableConstraints constraints,
        @Nullable IdentityCounter identity,
        PVector<Row> rows) {

    public Table {
        columns = List.copyOf(columns);
    }

    /** A table without rows, constraints and identity. */
    public static Table empty(int objectId, String schema, String name, Instant createDate, List<TableColumn> columns) {
        int next = columns.stream().mapToInt(TableColumn::id).max().orElse(0) + 1;
        return new Table(
                objectId,
                schema,
                name,
                createDate,
                createDate,
                columns,
                next,
                TableConstraints.none(),
                null,
                TreePVector.empty());
    }

    /** The key under which {@link DatabaseContents#tables} holds a table: lower-case {@code schema.name}. */
    public static String key(String schema, String name) {
        return (schema + "." + name).toLowerCase(Locale.ROOT);
    }

    public String key() {
        return key(schema, name);
    }

    /** {@code schema.name}, as messages name the table. */
    public String qualifiedName() {
        return schema + "." + name;
    }

    /** The position of a column by its name; -1 when there is none. */
    public int position(String column) {
        for (int i = 0; i < columns.size(); i++) {
            if (NameMap.same(columns.get(i).name(), column)) {
                return i;
            }
        }
        return -1;
    }

    /** The position of a column that is known to be there by its id. */
    public int position(int columnId) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).id() == columnId) {
                return i;
            }
        }
        throw new IllegalStateException("no column " + columnId + " in " + qualifiedName());
    }

    public TableColumn column(int columnId) {
        return columns.get(position(columnId));
    }

    public Optional<TableColumn> identityColumn() {
        return columns.stream().filter(TableColumn::identity).findFirst();
    }

    /**
     * Whether the rows, and how they stand on pages, are those of another version of the table, so that none has to
     * be written.
     */
    boolean hasRowsOf(Table other) {
        return objectId == other.objectId && rows == other.rows && columns.equals(other.columns);
    }

    public Table withRows(PVector<Row> changed) {
        return new Table(
                objectId, schema, name, createDate, modifyDate, columns, nextColumnId, constraints, identity, changed);
    }

    /** The table with its identity counter set. */
    public Table with(@Nullable IdentityCounter changed) {
        return new Table(
                objectId, schema, name, createDate, modifyDate, columns, nextColumnId, constraints, changed, rows);
    }

    /** The table with other constraints. */
    public Table with(TableConstraints changed) {
        return new Table(
                objectId, schema, name, createDate, modifyDate, columns, nextColumnId, changed, identity, rows);
    }

    /** The table with other columns and rows that fit them. */
    public Table with(List<TableColumn> changed, PVector<Row> fitting) {
        int next = Math.max(
                nextColumnId, changed.stream().mapToInt(TableColumn::id).max().orElse(0) + 1);
        return new Table(objectId, schema, name, createDate, modifyDate, changed, next, constraints, identity, fitting);
    }

    /** The table as a statement about its definition leaves it. */
    public Table modified(Instant now) {
        return new Table(objectId, schema, name, createDate, now, columns, nextColumnId, constraints, identity, rows);
    }

    /** The table under another name. */
    public Table renamed(String changed) {
        return new Table(
                objectId, schema, changed, createDate, modifyDate, columns, nextColumnId, constraints, identity, rows);
    }

    /** The table in another schema. */
    public Table inSchema(String changed) {
        return new Table(
                objectId, changed, name, createDate, modifyDate, columns, nextColumnId, constraints, identity, rows);
    }

    /** The table with its identity counter where another version of it has counted further; the same value when it has not. */
    public Table withSpentIdentityOf(Table other) {
        IdentityCounter own = identity;
        IdentityCounter later = other.identity;
        if (own == null || later == null || other.objectId != objectId || own.increment() != later.increment()) {
            return this;
        }
        boolean further = own.increment() > 0 ? later.next() > own.next() : later.next() < own.next();
        return further ? with(later) : this;
    }
}
