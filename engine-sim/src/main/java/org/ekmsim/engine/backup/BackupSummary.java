package org.ekmsim.engine.backup;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ekmsim.engine.database.BootPage;
import org.ekmsim.engine.database.DatabaseFile;
import org.ekmsim.engine.tde.DatabaseEncryptionKey;
import org.ekmsim.surroundings.disk.DiskFile;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of a backup when its pages are elsewhere.
 *
 * @param id {@code backup_set_uuid}
 * @param label what the statement said about it
 * @param origin where it was made
 * @param family {@code family_guid} of the database
 * @param recoveryModel its recovery model
 * @param database name of the database
 * @param created when the database was created
 * @param compatibilityLevel its compatibility level
 * @param files the files it had
 * @param dataPages pages of the data file that held anything
 * @param logPages pages of the log in the backup
 * @param storedSize bytes as stored
 * @param encryption the wrapped key of an encrypted backup
 */
record BackupSummary(
        UUID id,
        BackupSet.Label label,
        BackupSet.Origin origin,
        UUID family,
        String recoveryModel,
        String database,
        Instant created,
        int compatibilityLevel,
        List<DatabaseFile> files,
        int dataPages,
        int logPages,
        long storedSize,
        @Nullable DatabaseEncryptionKey encryption) {

    BackupSummary {
        files = List.copyOf(files);
    }

    static BackupSummary of(BackupSet set) {
        BootPage boot = set.boot();
        return new BackupSummary(
                set.id(),
                set.label(),
                set.origin(),
                set.family(),
                set.recoveryModel(),
                boot.name(),
                boot.createDate(),
                boot.compatibilityLevel(),
                set.files(),
                set.dataPages(),
                set.logPages(),
                set.storedSize(),
                set.encryption());
    }

    /** The summary of the plain set that was encrypted with this key. */
    BackupSummary encryptedBy(@Nullable DatabaseEncryptionKey key) {
        return new BackupSummary(
                id,
                label,
                origin,
                family,
                recoveryModel,
                database,
                created,
                compatibilityLevel,
                files,
                dataPages,
                logPages,
                storedSize,
                key);
    }

    /** All pages. */
    int pages() {
        return dataPages + logPages;
    }

    /** Bytes of all pages. */
    long size() {
        return (long) pages() * DiskFile.PAGE_SIZE;
    }
}
