package org.ekmsim.engine.database;

import java.util.List;

/**
 * A file of a database as sys.database_files and sys.master_files list it.
 *
 * @param id {@code file_id}
 * @param log whether it holds the transaction log
 * @param name logical name
 * @param path physical name
 */
record DatabaseFile(int id, boolean log, String name, String path) {

    private static final String LOG_SUFFIX = "_log";

    /** The two files of a database, the data file first. System databases have logical names of their own. */
    static List<DatabaseFile> of(Database database) {
        String data;
        String log;
        switch (database.name()) {
            case "master" -> {
                data = "master";
                log = "mastlog";
            }
            case "tempdb" -> {
                data = "tempdev";
                log = "templog";
            }
            case "model" -> {
                data = "modeldev";
                log = "modellog";
            }
            case "msdb" -> {
                data = "MSDBData";
                log = "MSDBLog";
            }
            default -> {
                data = database.name();
                log = database.name() + LOG_SUFFIX;
            }
        }
        return List.of(
                new DatabaseFile(1, false, data, database.dataFile()),
                new DatabaseFile(2, true, log, database.logFile()));
    }
}
