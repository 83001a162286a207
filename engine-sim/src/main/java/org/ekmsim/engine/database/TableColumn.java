package org.ekmsim.engine.database;

import org.ekmsim.engine.type.SqlType;
import org.jspecify.annotations.Nullable;

/**
 * A column of a user table.
 *
 * @param id {@code column_id}, never given out again
 * @param name column name as written in CREATE TABLE
 * @param type data type
 * @param nullable whether NULL is allowed
 * @param identity whether the server gives the value from the table's identity counter
 * @param defaultValue what a row gets that names no value; null for NULL
 */
public record TableColumn(
        int id,
        String name,
        SqlType type,
        boolean nullable,
        boolean identity,
        @Nullable DefaultConstraint defaultValue) {

    /** A column without identity and default. */
    public static TableColumn of(int id, String name, SqlType type, boolean nullable) {
        return new TableColumn(id, name, type, nullable, false, null);
    }

    /** The column as the server's counter fills it. */
    public TableColumn asIdentity() {
        return new TableColumn(id, name, type, false, true, null);
    }

    public TableColumn required() {
        return new TableColumn(id, name, type, false, identity, defaultValue);
    }

    public TableColumn with(SqlType changed, boolean mayBeNull) {
        return new TableColumn(id, name, changed, mayBeNull, identity, defaultValue);
    }

    public TableColumn with(@Nullable DefaultConstraint changed) {
        return new TableColumn(id, name, type, nullable, identity, changed);
    }
}
