package org.ekmsim.engine.backup;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ekmsim.engine.database.RecordReader;
import org.ekmsim.engine.database.RecordWriter;
import org.ekmsim.surroundings.disk.DiskFile;

/**
 * Backup media as the pages of a file: the word every Microsoft Tape Format medium begins with, the table of contents and its length,
 * then the pages of each backup set as they are.
 */
final class MediaCodec {

    private static final int SIGNATURE = 0x54415045;
    private static final int PREFIX = 2 * Integer.BYTES;

    private MediaCodec() {}

    static DiskFile encode(BackupMedia media) {
        DiskFile file = DiskFile.empty();
        int page = 0;
        ByteBuffer contents = ByteBuffer.wrap(tableOfContents(media));
        while (contents.hasRemaining()) {
            byte[] content = new byte[DiskFile.PAGE_SIZE];
            contents.get(content, 0, Math.min(content.length, contents.remaining()));
            file = file.withPage(page++, content);
        }
        for (BackupSet set : media.sets()) {
            for (int written : set.data().writtenPages().toArray()) {
                file = file.withPage(page++, set.data().readPage(written));
            }
        }
        return file;
    }

    /** What stands on a file; empty when it is no backup medium, or cut off. */
    static Optional<BackupMedia> decode(DiskFile file) {
        if (file.pages() == 0) {
            return Optional.empty();
        }
        ByteBuffer prefix = file.viewPage(0);
        if (prefix.getInt() != SIGNATURE) {
            return Optional.empty();
        }
        int length = prefix.getInt();
        int pages = (int) (((long) PREFIX + length + DiskFile.PAGE_SIZE - 1) / DiskFile.PAGE_SIZE);
        try {
            return Optional.of(read(new RecordReader(contents(file, pages, length)), file, pages));
        } catch (RuntimeException damaged) {
            // Somebody else's bytes end in any of the exceptions of reading past the end or of a length that is none.
            return Optional.empty();
        }
    }

    private static byte[] contents(DiskFile file, int pages, int length) {
        if (length < 0 || pages > file.pages()) {
            throw new IllegalArgumentException("a table of contents of " + length + " bytes");
        }
        ByteBuffer whole = ByteBuffer.allocate(pages * DiskFile.PAGE_SIZE);
        for (int page = 0; page < pages; page++) {
            whole.put(file.viewPage(page));
        }
        byte[] contents = new byte[length];
        whole.position(PREFIX).get(contents);
        return contents;
    }

    private static byte[] tableOfContents(BackupMedia media) {
        RecordWriter record = new RecordWriter();
        record.i64(media.id().getMostSignificantBits())
                .i64(media.id().getLeastSignificantBits())
                .optional(media.name(), RecordWriter::utf16)
                .optional(media.description(), RecordWriter::utf16)
                .i32(media.sets().size());
        media.sets().forEach(set -> BackupSetCodec.write(record, set));
        byte[] contents = record.toBytes();
        return ByteBuffer.allocate(PREFIX + contents.length)
                .putInt(SIGNATURE)
                .putInt(contents.length)
                .put(contents)
                .array();
    }

    private static BackupMedia read(RecordReader record, DiskFile file, int firstPage) {
        BackupMedia media = BackupMedia.formatted(
                new UUID(record.i64(), record.i64()),
                record.optional(RecordReader::utf16),
                record.optional(RecordReader::utf16));
        List<BackupSet> sets = new ArrayList<>();
        int page = firstPage;
        for (int count = record.i32(); count > 0; count--) {
            BackupSet set = BackupSetCodec.read(record, file, page);
            page += set.dataPages();
            sets.add(set);
        }
        return media.withSets(sets);
    }
}
