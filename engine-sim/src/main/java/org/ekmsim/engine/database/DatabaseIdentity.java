package org.ekmsim.engine.database;

import java.time.Instant;

/**
 * What stays the same while a database exists.
 *
 * @param id {@code database_id}
 * @param name name as written
 * @param createDate when it was created
 * @param owner name of the owner
 * @param compatibilityLevel compatibility level, for example 160
 * @param dataFile path of the primary data file
 * @param logFile path of the log file
 */
public record DatabaseIdentity(
        int id,
        String name,
        Instant createDate,
        String owner,
        int compatibilityLevel,
        String dataFile,
        String logFile) {

    DatabaseIdentity withId(int changed) {
        return new DatabaseIdentity(changed, name, createDate, owner, compatibilityLevel, dataFile, logFile);
    }

    DatabaseIdentity withName(String changed) {
        return new DatabaseIdentity(id, changed, createDate, owner, compatibilityLevel, dataFile, logFile);
    }

    DatabaseIdentity withOwner(String changed) {
        return new DatabaseIdentity(id, name, createDate, changed, compatibilityLevel, dataFile, logFile);
    }
}
