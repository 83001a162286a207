package org.ekmsim.engine.database;

import org.ekmsim.engine.key.AsymmetricKey;
import org.ekmsim.engine.key.KeyAtProvider;
import org.ekmsim.engine.key.KeyEncryption;
import org.ekmsim.engine.key.KeyEncryptions;
import org.ekmsim.engine.key.PrivateKey;
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
                .optional(key.privateKey(), KeyCodec::write)
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
                record.optional(RecordReader::i32),
                record.optional(KeyCodec::privateKey));
    }

    static void write(RecordWriter record, PrivateKey key) {
        record.utf16(key.protection().name()).binary(key.cipherText());
    }

    static PrivateKey privateKey(RecordReader record) {
        return new PrivateKey(PrivateKey.Protection.valueOf(record.utf16()), record.binary());
    }

    /** @param kind {@link CatalogueCodec#SYMMETRIC_KEY} or {@link CatalogueCodec#MASTER_KEY} */
    static byte[] encode(int kind, SymmetricKey key) {
        RecordWriter record = new RecordWriter()
                .i8(kind)
                .utf16(key.name())
                .i32(key.id())
                .i32(key.principalId())
                .utf16(key.algorithm())
                .i32(key.keyLength())
                .instant(key.createDate())
                .instant(key.modifyDate());
        ValueCodec.writeGuid(record, key.guid());
        record.optional(key.provider(), KeyCodec::write)
                .i16(key.encryptions().all().size());
        key.encryptions().all().forEach(encryption -> record.utf16(
                        encryption.kind().name())
                .optional(encryption.thumbprint(), RecordWriter::binary)
                .binary(encryption.cipherText()));
        return record.toBytes();
    }

    static SymmetricKey decodeSymmetric(RecordReader record) {
        return new SymmetricKey(
                record.utf16(),
                record.i32(),
                record.i32(),
                record.utf16(),
                record.i32(),
                record.instant(),
                record.instant(),
                ValueCodec.readGuid(record),
                record.optional(KeyCodec::atProvider),
                KeyEncryptions.of(TableCodec.list(record, KeyCodec::encryption)));
    }

    private static void write(RecordWriter record, KeyAtProvider key) {
        record.binary(key.thumbprint());
        ValueCodec.writeGuid(record, key.providerGuid());
        record.i32(key.algorithmId());
    }

    private static KeyAtProvider atProvider(RecordReader record) {
        return new KeyAtProvider(record.binary(), ValueCodec.readGuid(record), record.i32());
    }

    private static KeyEncryption encryption(RecordReader record) {
        return new KeyEncryption(
                KeyEncryption.Kind.valueOf(record.utf16()), record.optional(RecordReader::binary), record.binary());
    }
}
