package org.ekmsim.engine.database;

import java.time.Instant;
import org.ekmsim.engine.tde.DatabaseEncryptionKey;
import org.jspecify.annotations.Nullable;

/**
 * What the boot page of a data file says: enough to find the protector and open the database. It is never encrypted.
 *
 * @param databaseId the id the database had when the page was written
 * @param name database name
 * @param createDate when the database was created
 * @param owner name of the owner
 * @param compatibilityLevel compatibility level
 * @param encrypted the last SET ENCRYPTION
 * @param encryption the wrapped database encryption key, null when there is none
 */
public record BootPage(
        int databaseId,
        String name,
        Instant createDate,
        String owner,
        int compatibilityLevel,
        boolean encrypted,
        @Nullable DatabaseEncryptionKey encryption) {}
