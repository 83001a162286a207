package org.ekmsim.engine.table;

import java.util.Locale;

/** The names a server makes up for constraints (inferred from the names it is seen to make). */
final class SystemNames {

    private static final int TABLE_OF_KEY = 8;
    private static final int TABLE = 9;
    private static final int TABLE_AND_COLUMN = 14;

    private SystemNames() {}

    /** {@code PK__Customer__A4AE64D88B5A1F23}. */
    static String key(boolean primary, String table, String column, int objectId) {
        return (primary ? "PK__" : "UQ__") + cut(table, TABLE_OF_KEY) + "__"
                + hexadecimal(column.toLowerCase(Locale.ROOT).hashCode()) + hexadecimal(objectId);
    }

    /**
     * {@code DF__Customers__City__25869641}.
     *
     * @param prefix DF, CK or FK
     * @param column the column, or the empty text for a constraint of the whole table
     */
    static String constraint(String prefix, String table, String column, int objectId) {
        String start = cut(table, TABLE);
        String middle = column.isEmpty() ? "" : "__" + cut(column, TABLE_AND_COLUMN - start.length());
        return prefix + "__" + start + middle + "__" + hexadecimal(objectId);
    }

    private static String cut(String name, int length) {
        return name.length() <= length ? name : name.substring(0, length);
    }

    private static String hexadecimal(int number) {
        return String.format(Locale.ROOT, "%08X", number);
    }
}
