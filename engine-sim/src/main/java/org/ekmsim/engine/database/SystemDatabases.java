package org.ekmsim.engine.database;

import java.util.List;

/** The databases every instance has, in the order of their ids. */
public final class SystemDatabases {

    private static final List<String> NAMES = List.of(Databases.MASTER, "tempdb", "model", "msdb");

    /** {@code database_id} of tempdb. */
    static final int TEMPDB_ID = 2;

    private SystemDatabases() {}

    /** master, tempdb, model, msdb: ids 1 to 4. */
    public static List<String> names() {
        return NAMES;
    }

    public static boolean includes(String name) {
        return NAMES.stream().anyMatch(system -> system.equalsIgnoreCase(name));
    }
}
