package org.ekmsim.engine.database;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ekmsim.engine.database.CatalogueCodec.Catalogue;
import org.ekmsim.engine.database.page.Page;
import org.ekmsim.engine.database.page.PageType;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.tde.EncryptionState;
import org.ekmsim.engine.tde.OpenEncryptionKey;
import org.ekmsim.engine.tde.PageCipher;
import org.ekmsim.engine.tde.PageKey;
import org.ekmsim.surroundings.disk.Disk;
import org.ekmsim.surroundings.disk.DiskException;
import org.ekmsim.surroundings.disk.DiskFile;
import org.jspecify.annotations.Nullable;
import org.pcollections.TreePVector;

/**
 * The files of databases as functions of values: what a commit writes through to the pages, and what opening a
 * database reads back from them.
 */
public final class DatabaseFiles {

    private static final int LOG_FILE_ID = 2;
    /** The object that holds the catalogue, by the id of SQL Server's sysschobjs. */
    private static final int CATALOGUE = 34;

    private static final int CANNOT_OPEN = 5120;
    /** The state transcripts of a file that cannot be opened show (inferred for a missing file). */
    private static final int CANNOT_OPEN_STATE = 101;

    private static final int FILE_EXISTS = 5170;

    private DatabaseFiles() {}

    /**
     * The disk with the files of a new database.
     *
     * @throws EngineError 5170 if a file of that path exists
     */
    public static Disk create(Disk disk, Database database) {
        database.openContents();
        for (String path : List.of(database.dataFile(), database.logFile())) {
            if (disk.exists(path)) {
                throw EngineError.of(FILE_EXISTS, 1, path);
            }
        }
        DatabaseFile dataFile = database.identity().files().get(0);
        DatabaseFile logFile = database.identity().files().get(1);
        DiskFile data = store(emptyFile(DataFile.ID, dataFile.size()), null, database);
        return disk.create(dataFile.path(), data).create(logFile.path(), emptyFile(LOG_FILE_ID, logFile.size()));
    }

    /**
     * The write-through of a commit: the disk with the pages of changed tables, the catalogue and the boot page
     * written, each encrypted as the state of the encryption says. A database without memory after the change leaves
     * its pages as they are.
     *
     * @param before the database before the change; without memory when it has just been opened
     * @throws EngineError 5120 if the data file is gone
     * @throws IllegalStateException if the key was dropped or replaced while pages are encrypted with it
     */
    public static Disk write(Disk disk, Database before, Database after) {
        DatabaseContents contents = after.contents();
        if (contents == null) {
            return disk;
        }
        requireKeyOfPages(before.encryptionKey(), after);
        DiskFile file = open(disk, after.dataFile());
        DiskFile written = contents == before.contents()
                ? withBoot(
                        file,
                        after,
                        new DataFileReader(after.dataFile(), file).boot().firstCataloguePage())
                : store(file, before.contents(), after);
        return disk.write(after.dataFile(), written);
    }

    /**
     * The boot page of a primary data file, which can be read without any key.
     *
     * @throws EngineError 5120 if there is no such file, 5171 or 5172 if it is not a primary data file, 824 if the
     *     page is damaged
     */
    public static BootPage readBoot(Disk disk, String path) {
        return new DataFileReader(path, open(disk, path)).boot().boot();
    }

    /** As {@link #readBoot(Disk, String)}, of a file that is not on the disk under that path. */
    public static BootPage readBoot(String path, DiskFile file) {
        return new DataFileReader(path, file).boot().boot();
    }

    /** The disk with the files of a database that comes from a backup; files of the same paths are overwritten. */
    public static Disk restore(Disk disk, Database database, DiskFile data) {
        DatabaseFile log = database.files().get(1);
        return disk.write(database.dataFile(), data).write(log.path(), emptyFile(LOG_FILE_ID, log.size()));
    }

    /**
     * Everything in a data file, decoded from its pages.
     *
     * @param key the key of the encrypted pages, null when none is encrypted
     * @throws EngineError as {@link #readBoot}; 824 also for a page that the key does not decrypt to what was written
     */
    public static DatabaseContents read(Disk disk, String path, @Nullable PageKey key) {
        DataFileReader reader = new DataFileReader(path, open(disk, path));
        PageCipher cipher = key == null ? null : new PageCipher(key);
        Catalogue catalogue = CatalogueCodec.decode(reader.records(reader.boot().firstCataloguePage(), cipher));
        DatabaseContents contents = catalogue.contents();
        for (Table table : contents.tables().values()) {
            int firstPage = catalogue.firstPages().getOrDefault(table.objectId(), 0);
            List<Row> rows = reader.records(firstPage, cipher).stream()
                    .map(record -> RowCodec.decode(table.columns(), record))
                    .toList();
            contents = contents.with(table.withRows(TreePVector.from(rows)));
        }
        return contents;
    }

    /** The disk without the files of a database; a file that is already gone is no error, as with DROP DATABASE. */
    public static Disk delete(Disk disk, Database database) {
        Disk remaining = disk;
        for (String path : List.of(database.dataFile(), database.logFile())) {
            remaining = remaining.exists(path) ? remaining.delete(path) : remaining;
        }
        return remaining;
    }

    /**
     * The content of a database file.
     *
     * @throws EngineError 5120 if there is no such file
     */
    public static DiskFile open(Disk disk, String path) {
        try {
            return disk.file(path);
        } catch (DiskException e) {
            throw EngineError.of(
                    CANNOT_OPEN,
                    CANNOT_OPEN_STATE,
                    path,
                    e.operatingSystemError(),
                    e.operatingSystemError() + "(The system cannot find the file specified.)");
        }
    }

    private static DiskFile store(DiskFile file, @Nullable DatabaseContents before, Database after) {
        DatabaseContents contents = after.openContents();
        DataFile data = new DataFile(file, after.encryptionKey());
        Set<Integer> objects = new HashSet<>(Set.of(CATALOGUE));
        contents.tables().values().forEach(table -> objects.add(table.objectId()));
        data.keepOnly(objects);
        Map<Integer, Integer> firstPages = new HashMap<>();
        for (Table table : contents.tables().values()) {
            Table old = before == null ? null : before.tables().get(table.key());
            firstPages.put(
                    table.objectId(),
                    old != null && table.hasRowsOf(old) ? data.firstPage(table.objectId()) : storeRows(data, table));
        }
        int catalogue = data.store(CATALOGUE, CatalogueCodec.encode(new Catalogue(contents, firstPages)));
        data.put(BootRecord.of(after, catalogue).toPage());
        return data.content();
    }

    private static void requireKeyOfPages(@Nullable OpenEncryptionKey key, Database after) {
        if (key == null || key.key().state() == EncryptionState.UNENCRYPTED) {
            return;
        }
        OpenEncryptionKey later = after.encryptionKey();
        if (later == null || !later.pageKey().equals(key.pageKey())) {
            throw new IllegalStateException(
                    "pages of " + after.name() + " are encrypted with the key that was replaced");
        }
    }

    private static int storeRows(DataFile data, Table table) {
        List<byte[]> records = table.rows().stream()
                .map(row -> RowCodec.encode(table.columns(), row))
                .toList();
        return data.store(table.objectId(), records);
    }

    private static DiskFile withBoot(DiskFile file, Database database, int firstCataloguePage) {
        return file.withPage(
                BootRecord.PAGE,
                BootRecord.of(database, firstCataloguePage).toPage().toBytes());
    }

    private static DiskFile emptyFile(int fileId, FileSize size) {
        Page header = Page.plain(PageType.FILE_HEADER, fileId, 0, BootRecord.OBJECT, 0, 0, 0, new byte[0]);
        return DiskFile.ofPages(size.pages()).withPage(0, header.toBytes());
    }
}
