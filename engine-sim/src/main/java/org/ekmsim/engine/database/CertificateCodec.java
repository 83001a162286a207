package org.ekmsim.engine.database;

import org.ekmsim.certificate.IssuedCertificate;
import org.ekmsim.engine.certificate.Certificate;

/** A certificate as a record of its database's catalogue. */
final class CertificateCodec {

    private CertificateCodec() {}

    static byte[] encode(Certificate certificate) {
        return new RecordWriter()
                .i8(CatalogueCodec.CERTIFICATE)
                .utf16(certificate.name())
                .i32(certificate.id())
                .i32(certificate.principalId())
                .bytes(certificate.issued().encoded())
                .optional(certificate.privateKey(), KeyCodec::write)
                .bool(certificate.activeForBeginDialog())
                .optional(certificate.lastBackup(), RecordWriter::instant)
                .toBytes();
    }

    static Certificate decode(RecordReader record) {
        return new Certificate(
                record.utf16(),
                record.i32(),
                record.i32(),
                IssuedCertificate.ofEncoded(record.bytes()),
                record.optional(KeyCodec::privateKey),
                record.bool(),
                record.optional(RecordReader::instant));
    }
}
