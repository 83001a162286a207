package org.ekmsim.engine.type;

/**
 * A column of a result set, view or table.
 *
 * @param name the column name; empty where an expression has none
 * @param type its type
 * @param nullable whether NULL may appear
 */
public record ResultColumn(String name, SqlType type, boolean nullable) {

    /** A column that may hold NULL. */
    public static ResultColumn nullable(String name, SqlType type) {
        return new ResultColumn(name, type, true);
    }

    /** A column that never holds NULL. */
    public static ResultColumn required(String name, SqlType type) {
        return new ResultColumn(name, type, false);
    }
}
