package org.ekmsim.engine.database;

import org.ekmsim.engine.credential.Credential;
import org.ekmsim.surroundings.Secret;

/** A database scoped credential as a record of its database's catalogue. */
final class CredentialCodec {

    private CredentialCodec() {}

    static byte[] encode(Credential credential) {
        return new RecordWriter()
                .i8(CatalogueCodec.CREDENTIAL)
                .i32(credential.id())
                .utf16(credential.name())
                .utf16(credential.identity())
                .optional(credential.secret(), (record, secret) -> record.utf16(secret.reveal()))
                .optional(credential.owner(), RecordWriter::i32)
                .instant(credential.createDate())
                .instant(credential.modifyDate())
                .toBytes();
    }

    static Credential decode(RecordReader record) {
        return new Credential(
                record.i32(),
                record.utf16(),
                record.utf16(),
                record.optional(reader -> Secret.of(reader.utf16())),
                null,
                record.optional(RecordReader::i32),
                record.instant(),
                record.instant());
    }
}
