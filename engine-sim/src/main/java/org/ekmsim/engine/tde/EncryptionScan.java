package org.ekmsim.engine.tde;

import java.time.Duration;
import java.time.Instant;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.database.DatabaseFiles;
import org.ekmsim.engine.database.page.Page;
import org.ekmsim.engine.database.page.PageError;
import org.ekmsim.surroundings.disk.Disk;
import org.ekmsim.surroundings.disk.DiskFile;

/**
 * The scan that encrypts or decrypts the pages of a database, as functions of values. Its position stands on the boot
 * page, so a scan goes on where it was after a restart, and a commit in its midst knows which pages are to be
 * encrypted.
 */
public final class EncryptionScan {

    /** 100 MB of data file per second (inferred: an ordinary disk). */
    private static final long PAGES_PER_SECOND = 100L * 1024 * 1024 / DiskFile.PAGE_SIZE;

    private static final long NANOS_PER_SECOND = 1_000_000_000L;

    private EncryptionScan() {}

    /**
     * What a step leaves behind; commit both together.
     *
     * @param disk the disk with the pages changed and the position on the boot page
     * @param database the database with the key's new position and, after the last step, its new state
     * @param complete whether the scan is over
     */
    public record Step(Disk disk, Database database, boolean complete) {}

    /**
     * Takes a running encryption or decryption over the next pages. A change of key is no scan of steps: {@link
     * #changeKey}.
     *
     * @param pages how many pages at most; pages never written count, as the scan goes by the size of the file
     * @throws IllegalStateException if the database's key is not in the state of an encryption or decryption
     * @throws org.ekmsim.engine.message.EngineError 824 if a page is damaged, 5120 if the data file is gone
     */
    public static Step step(Disk disk, Database database, long pages, Instant now) {
        OpenEncryptionKey open = scanning(database);
        boolean encrypting = open.key().state() == EncryptionState.ENCRYPTION_IN_PROGRESS;
        PageCipher cipher = new PageCipher(open.pageKey());
        DiskFile file = DatabaseFiles.open(disk, database.dataFile());
        long done = open.key().pagesDone();
        long end = Math.min(file.pages(), done + pages);
        for (long number = done; number < end; number++) {
            int page = (int) number;
            if (file.isWritten(page)) {
                Page plain = plain(file, page, cipher, database);
                Page target = encrypting && plain.isEncryptable() ? cipher.encrypt(plain) : plain;
                file = file.withPage(page, target.toBytes());
            }
        }
        boolean complete = end == file.pages();
        DatabaseEncryptionKey key = open.key().withPagesDone(end);
        Database after = database.withEncryptionKey(open.withKey(complete ? key.scanCompleted(now) : key));
        return new Step(written(disk, file, after), after, complete);
    }

    /** The whole rest of the scan in one step. */
    public static Step finish(Disk disk, Database database, Instant now) {
        return step(disk, database, Long.MAX_VALUE / 2, now);
    }

    /**
     * Encrypts all encrypted pages under another key at once: ALTER DATABASE ENCRYPTION KEY REGENERATE. Until it is
     * called the old key stays in use, so a restart in the midst of the change finds the database as it was.
     *
     * @param database the database under the old key
     * @param fresh the new key in the state it shall have afterwards
     */
    public static Step changeKey(Disk disk, Database database, OpenEncryptionKey fresh) {
        OpenEncryptionKey open = required(database);
        PageCipher oldCipher = new PageCipher(open.pageKey());
        PageCipher newCipher = new PageCipher(fresh.pageKey());
        DiskFile file = DatabaseFiles.open(disk, database.dataFile());
        for (int page : file.writtenPages().toArray()) {
            if (Page.of(file.readPage(page)).isEncrypted()) {
                file = file.withPage(
                        page,
                        newCipher
                                .encrypt(plain(file, page, oldCipher, database))
                                .toBytes());
            }
        }
        Database after = database.withEncryptionKey(fresh);
        return new Step(written(disk, file, after), after, true);
    }

    /** {@code percent_complete} of sys.dm_database_encryption_keys (Transact-SQL): 0 when no scan runs. */
    public static float percentComplete(Disk disk, Database database) {
        OpenEncryptionKey open = database.encryptionKey();
        if (open == null || !open.key().state().isScanning()) {
            return 0;
        }
        int total = DatabaseFiles.open(disk, database.dataFile()).pages();
        return open.key().pagesDone() * 100f / total;
    }

    /** How long the rest of the scan takes by the size of the data file, where scans take time. */
    public static Duration remaining(Disk disk, Database database) {
        long pages = DatabaseFiles.open(disk, database.dataFile()).pages()
                - required(database).key().pagesDone();
        return Duration.ofSeconds(
                pages / PAGES_PER_SECOND, pages % PAGES_PER_SECOND * NANOS_PER_SECOND / PAGES_PER_SECOND);
    }

    /** The number of pages a scan gets over in this time. */
    public static long pagesWithin(Duration time) {
        return time.toSeconds() * PAGES_PER_SECOND + time.getNano() * PAGES_PER_SECOND / NANOS_PER_SECOND;
    }

    private static Page plain(DiskFile file, int number, PageCipher cipher, Database database) {
        Page page = cipher.decrypt(Page.of(file.readPage(number)));
        if (page.id() != number) {
            throw PageError.incorrectPageId(page, number, database.id(), database.dataFile());
        }
        if (!page.isIntact()) {
            throw PageError.incorrectChecksum(page, number, database.id(), database.dataFile());
        }
        return page;
    }

    /** The pages are those of the state afterwards already; what is left to write is the boot page. */
    private static Disk written(Disk disk, DiskFile file, Database after) {
        return DatabaseFiles.write(disk.write(after.dataFile(), file), after, after);
    }

    private static OpenEncryptionKey scanning(Database database) {
        OpenEncryptionKey open = required(database);
        EncryptionState state = open.key().state();
        if (state != EncryptionState.ENCRYPTION_IN_PROGRESS && state != EncryptionState.DECRYPTION_IN_PROGRESS) {
            throw new IllegalStateException("no scan runs over " + database.name() + ": " + state);
        }
        return open;
    }

    private static OpenEncryptionKey required(Database database) {
        OpenEncryptionKey open = database.encryptionKey();
        if (open == null) {
            throw new IllegalStateException("database " + database.name() + " has no open encryption key");
        }
        return open;
    }
}
