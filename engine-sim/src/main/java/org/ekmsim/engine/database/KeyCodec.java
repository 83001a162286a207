package org.ekmsim.engine.database;

import org.ekmsim.engine.key.AsymmetricKey;
import org.ekmsim.engine.key.SymmetricKey;

/** The keys of a database as records of its catalogue. */
final class KeyCodec {

    private KeyCodec() {}

    static byte[] encode(AsymmetricKey key) {
        return new RecordWriter()
                .i8(CatalogueCodec.ASYMMETRIC_KEY)
                .utf16(key.name())
                .i32(key.id())
                .i32(key.principalId())
                .binary(key.thumbprint())
                .utf16(key.algorithm())
                .i32(key.keyLength())
                .binary(key.publicKey())
                .optional(key.providerGuid(), ValueCodec::writeGuid)
                .optional(key.providerAlgorithmId(), RecordWriter::i32)
                .toBytes();
    }

    static AsymmetricKey decodeAsymmetric(RecordReader record) {
        return new AsymmetricKey(
                record.utf16(),
                record.i32(),
                record.i32(),
                record.binary(),
                record.utf16(),
                record.i32(),
                record.binary(),
                record.optional(ValueCodec::readGuid),
                record.optional(RecordReader::i32));
    }

    static byte[] encode(SymmetricKey key) {
        RecordWriter record = new RecordWriter()
                .i8(CatalogueCodec.SYMMETRIC_KEY)
                .utf16(key.name())
                .i32(key.id())
                .i32(key.principalId())
                .i32(key.keyLength())
                .instant(key.createDate());
        ValueCodec.writeGuid(record, key.guid());
        record.binary(key.thumbprint());
        ValueCodec.writeGuid(record, key.providerGuid());
        return record.i32(key.providerAlgorithmId()).toBytes();
    }

    static SymmetricKey decodeSymmetric(RecordReader record) {
        return new SymmetricKey(
                record.utf16(),
                record.i32(),
                record.i32(),
                record.i32(),
                record.instant(),
                ValueCodec.readGuid(record),
                record.binary(),
                ValueCodec.readGuid(record),
                record.i32());
    }
}
