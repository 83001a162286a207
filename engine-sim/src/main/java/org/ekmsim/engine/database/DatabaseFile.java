package org.ekmsim.engine.database;

import java.util.List;
import org.ekmsim.surroundings.disk.Disk;

/**
 * A file of a database as sys.database_files and sys.master_files list it.
 *
 * @param id {@code file_id}
 * @param log whether it holds the transaction log
 * @param name logical name; a restored database keeps those of the one that was backed up
 * @param path physical name
 * @param size how large it is made
 */
public record DatabaseFile(int id, boolean log, String name, String path, FileSize size) {

    private static final String LOG_SUFFIX = "_log";

    /** A file of the usual size. */
    public DatabaseFile(int id, boolean log, String name, String path) {
        this(id, log, name, path, FileSize.usual(log));
    }

    /** The two files of a new database, the data file first. System databases have logical names of their own. */
    static List<DatabaseFile> created(String database, String dataPath, String logPath) {
        return switch (database) {
            case "master" -> of("master", dataPath, "mastlog", logPath);
            case "tempdb" -> of("tempdev", dataPath, "templog", logPath);
            case "model" -> of("modeldev", dataPath, "modellog", logPath);
            case "msdb" -> of("MSDBData", dataPath, "MSDBLog", logPath);
            default -> of(database, dataPath, database + LOG_SUFFIX, logPath);
        };
    }

    private static List<DatabaseFile> of(String data, String dataPath, String log, String logPath) {
        return List.of(new DatabaseFile(1, false, data, dataPath), new DatabaseFile(2, true, log, logPath));
    }

    /** How many pages the file has; 0 when it is gone. */
    int pages(Disk disk) {
        return disk.exists(path) ? disk.file(path).pages() : 0;
    }

    /** The same file at another place. */
    public DatabaseFile at(String changed) {
        return new DatabaseFile(id, log, name, changed, size);
    }
}
