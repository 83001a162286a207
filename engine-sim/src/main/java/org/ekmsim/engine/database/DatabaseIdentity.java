package org.ekmsim.engine.database;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What stays the same while a database exists.
 *
 * @param id {@code database_id}
 * @param name name as written
 * @param createDate when it was created
 * @param owner name of the owner
 * @param compatibilityLevel compatibility level, for example 160
 * @param files the primary data file and the log file
 * @param family {@code family_guid}: what a database has in common with those restored from its backups
 */
public record DatabaseIdentity(
        int id,
        String name,
        Instant createDate,
        String owner,
        int compatibilityLevel,
        List<DatabaseFile> files,
        UUID family) {

    public DatabaseIdentity {
        files = List.copyOf(files);
    }

    /** Path of the primary data file. */
    String dataFile() {
        return files.get(0).path();
    }

    /** Path of the log file. */
    String logFile() {
        return files.get(1).path();
    }

    DatabaseIdentity withId(int changed) {
        return new DatabaseIdentity(changed, name, createDate, owner, compatibilityLevel, files, family);
    }

    DatabaseIdentity withName(String changed) {
        return new DatabaseIdentity(id, changed, createDate, owner, compatibilityLevel, files, family);
    }

    DatabaseIdentity withCompatibilityLevel(int changed) {
        return new DatabaseIdentity(id, name, createDate, owner, changed, files, family);
    }

    DatabaseIdentity withFiles(List<DatabaseFile> changed) {
        return new DatabaseIdentity(id, name, createDate, owner, compatibilityLevel, changed, family);
    }

    DatabaseIdentity withOwner(String changed) {
        return new DatabaseIdentity(id, name, createDate, changed, compatibilityLevel, files, family);
    }
}
