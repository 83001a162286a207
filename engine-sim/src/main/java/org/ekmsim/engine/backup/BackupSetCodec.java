package org.ekmsim.engine.backup;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ekmsim.engine.database.DatabaseFile;
import org.ekmsim.engine.database.DatabaseSettings;
import org.ekmsim.engine.database.EncryptionKeyCodec;
import org.ekmsim.engine.database.FileSize;
import org.ekmsim.engine.database.RecordReader;
import org.ekmsim.engine.database.RecordWriter;
import org.ekmsim.surroundings.disk.DiskFile;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** A backup set in the table of contents of its medium; its pages follow elsewhere. */
final class BackupSetCodec {

    private BackupSetCodec() {}

    static void write(RecordWriter record, BackupSet set) {
        writeId(record, set.id());
        record.optional(set.label().name(), RecordWriter::utf16)
                .optional(set.label().description(), RecordWriter::utf16)
                .bool(set.label().copyOnly())
                .bool(set.label().checksums())
                .bool(set.label().compressed())
                .instant(set.origin().taken())
                .utf16(set.origin().user())
                .utf16(set.origin().server())
                .utf16(set.origin().machine())
                .i32(set.origin().databaseVersion())
                .utf16(set.origin().productVersion());
        writeId(record, set.family());
        record.utf16(set.recoveryModel()).i32(set.settings().values().size());
        set.settings().values().forEach((option, value) -> record.utf16(option).utf16(value));
        record.i32(set.files().size());
        set.files().forEach(file -> write(record, file));
        record.optional(set.encryption(), EncryptionKeyCodec::write)
                .i32(set.logPages())
                .i32(set.data().pages());
        int[] written = set.data().writtenPages().toArray();
        record.i32(written.length);
        for (int page : written) {
            record.i32(page);
        }
    }

    private static void write(RecordWriter record, DatabaseFile file) {
        record.i32(file.id())
                .bool(file.log())
                .utf16(file.name())
                .utf16(file.path())
                .i32(file.size().pages())
                .i32(file.size().maxPages())
                .i32(file.size().growth())
                .bool(file.size().percent());
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @param medium where the pages are
     * @param firstPage the first page of the set there
     */
    static BackupSet read(RecordReader record, DiskFile medium, int firstPage) {
        UUID id = readId(record);
        BackupSet.Label label = new BackupSet.Label(
                record.optional(RecordReader::utf16),
                record.optional(RecordReader::utf16),
                record.bool(),
                record.bool(),
                record.bool());
        BackupSet.Origin origin = new BackupSet.Origin(
                record.instant(), record.utf16(), record.utf16(), record.utf16(), record.i32(), record.utf16());
        return new BackupSet(
                id,
                label,
                origin,
                readId(record),
                record.utf16(),
                readSettings(record),
                readFiles(record),
                record.optional(EncryptionKeyCodec::read),
                record.i32(),
                readPages(record, medium, firstPage));
    }

    private static DatabaseSettings readSettings(RecordReader record) {
        PMap<String, String> settings = HashTreePMap.empty();
        for (int count = record.i32(); count > 0; count--) {
            settings = settings.plus(record.utf16(), record.utf16());
        }
        return new DatabaseSettings(settings);
    }

    private static List<DatabaseFile> readFiles(RecordReader record) {
        List<DatabaseFile> files = new ArrayList<>();
        for (int count = record.i32(); count > 0; count--) {
            files.add(new DatabaseFile(
                    record.i32(),
                    record.bool(),
                    record.utf16(),
                    record.utf16(),
                    new FileSize(record.i32(), record.i32(), record.i32(), record.bool())));
        }
        return files;
    }

    private static DiskFile readPages(RecordReader record, DiskFile medium, int firstPage) {
        DiskFile data = DiskFile.ofPages(record.i32());
        int page = firstPage;
        for (int count = record.i32(); count > 0; count--) {
            data = data.withPage(record.i32(), medium.readPage(page++));
        }
        return data;
    }

    private static void writeId(RecordWriter record, UUID id) {
        record.i64(id.getMostSignificantBits()).i64(id.getLeastSignificantBits());
    }

    private static UUID readId(RecordReader record) {
        return new UUID(record.i64(), record.i64());
    }
}
