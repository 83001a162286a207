package org.ekmsim.engine.database;

import org.ekmsim.engine.tde.DatabaseEncryptionKey;
import org.ekmsim.engine.tde.EncryptionAlgorithm;
import org.ekmsim.engine.tde.EncryptionState;
import org.ekmsim.engine.tde.ScanState;

/** A wrapped key in a record: of a database on its boot page, of a backup on its medium. */
public final class EncryptionKeyCodec {

    private EncryptionKeyCodec() {}

    /** Writes the key, wrapped as it is. */
    public static void write(RecordWriter record, DatabaseEncryptionKey key) {
        record.utf16(key.algorithm().name())
                .binary(key.wrapped())
                .binary(key.encryptorThumbprint())
                .utf16(key.encryptorType())
                .instant(key.createDate())
                .instant(key.regenerateDate())
                .instant(key.modifyDate())
                .optional(key.setDate(), RecordWriter::instant)
                .instant(key.openedDate())
                .utf16(key.state().name())
                .utf16(key.scanState().name())
                .optional(key.scanModifyDate(), RecordWriter::instant)
                .i64(key.pagesDone());
    }

    /** Reads what {@link #write} wrote. */
    public static DatabaseEncryptionKey read(RecordReader record) {
        return new DatabaseEncryptionKey(
                EncryptionAlgorithm.valueOf(record.utf16()),
                record.binary(),
                record.binary(),
                record.utf16(),
                record.instant(),
                record.instant(),
                record.instant(),
                record.optional(RecordReader::instant),
                record.instant(),
                EncryptionState.valueOf(record.utf16()),
                ScanState.valueOf(record.utf16()),
                record.optional(RecordReader::instant),
                record.i64());
    }
}
