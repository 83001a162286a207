package org.ekmsim.engine.backup;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.zip.Deflater;
import org.ekmsim.engine.database.BootPage;
import org.ekmsim.engine.database.DatabaseFile;
import org.ekmsim.engine.database.DatabaseFiles;
import org.ekmsim.engine.database.DatabaseSettings;
import org.ekmsim.engine.tde.DatabaseEncryptionKey;
import org.ekmsim.engine.tde.OpenEncryptionKey;
import org.ekmsim.engine.tde.PageKey;
import org.ekmsim.engine.tde.PositionCipher;
import org.ekmsim.surroundings.disk.DiskFile;
import org.jspecify.annotations.Nullable;

/**
 * One full backup of a database: the pages of its data file as they stood on the disk, those of an encrypted database encrypted.
 *
 * @param id {@code backup_set_uuid}
 * @param label what the statement said about it
 * @param origin where it was made
 * @param family {@code family_guid} of the database
 * @param recoveryModel its recovery model
 * @param settings its options, which a restore brings back
 * @param files the files the database had
 * @param encryption the wrapped key of an encrypted backup, null for a plain one
 * @param logPages how many pages of the log the backup holds
 * @param data the pages of the data file, of an encrypted backup as they stand on the medium
 */
record BackupSet(
        UUID id,
        Label label,
        Origin origin,
        UUID family,
        String recoveryModel,
        DatabaseSettings settings,
        List<DatabaseFile> files,
        @Nullable DatabaseEncryptionKey encryption,
        int logPages,
        DiskFile data) {

    /**
     * What the statement said about a backup.
     *
     * @param name NAME
     * @param description DESCRIPTION
     * @param copyOnly COPY_ONLY
     * @param checksums CHECKSUM
     * @param compressed COMPRESSION
     */
    record Label(
            @Nullable String name,
            @Nullable String description,
            boolean copyOnly,
            boolean checksums,
            boolean compressed) {}

    /**
     * Where a backup was made.
     *
     * @param taken when
     * @param user the login
     * @param server name of the instance
     * @param machine name of its machine
     * @param databaseVersion internal version of the database
     * @param productVersion version and build of the instance, for example {@code 16.0.4165.4}
     */
    record Origin(
            Instant taken, String user, String server, String machine, int databaseVersion, String productVersion) {}

    /** The file number that makes the vectors of a backup other ones than those of the database's pages. */
    private static final int BACKUP = 0;

    BackupSet {
        files = List.copyOf(files);
    }

    /** The backup encrypted: every page of it, whether it is encrypted already or not. */
    BackupSet encrypted(OpenEncryptionKey key) {
        PositionCipher cipher = new PositionCipher(key.pageKey());
        return with(key.key(), (page, content) -> cipher.encrypt(BACKUP, page, content));
    }

    /** An encrypted backup as it was before. */
    BackupSet decrypted(PageKey key) {
        PositionCipher cipher = new PositionCipher(key);
        return with(encryption, (page, content) -> cipher.decrypt(BACKUP, page, content));
    }

    private BackupSet with(@Nullable DatabaseEncryptionKey key, BiFunction<Integer, byte[], byte[]> change) {
        DiskFile changed = DiskFile.ofPages(data.pages());
        for (int page : data.writtenPages().toArray()) {
            changed = changed.withPage(page, change.apply(page, data.readPage(page)));
        }
        return new BackupSet(id, label, origin, family, recoveryModel, settings, files, key, logPages, changed);
    }

    /** The boot page of a plain or decrypted backup, which can be read without the key of the database. */
    BootPage boot() {
        return DatabaseFiles.readBoot(files.get(0).path(), data);
    }

    /** The pages of the data file that hold anything. */
    int dataPages() {
        return (int) data.writtenPages().count();
    }

    /** Bytes of all pages. */
    long size() {
        return (long) (dataPages() + logPages) * DiskFile.PAGE_SIZE;
    }

    /** Bytes of all pages as they are stored: compressed where the statement said so. Encrypted pages hardly shrink. */
    long storedSize() {
        if (!label.compressed()) {
            return size();
        }
        Deflater deflater = new Deflater();
        try {
            byte[] buffer = new byte[DiskFile.PAGE_SIZE];
            data.writtenPages().forEach(page -> {
                deflater.setInput(data.readPage(page));
                while (!deflater.needsInput()) {
                    deflater.deflate(buffer);
                }
            });
            deflater.finish();
            while (!deflater.finished()) {
                deflater.deflate(buffer);
            }
            return deflater.getBytesWritten();
        } finally {
            deflater.end();
        }
    }
}
