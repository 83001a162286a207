package org.ekmsim.engine.certificate;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.ekmsim.certificate.IssuedCertificate;
import org.ekmsim.certificate.KeyFormatException;
import org.ekmsim.certificate.RsaKeyPair;
import org.ekmsim.engine.instance.InstanceStore;
import org.ekmsim.engine.key.PrivateKey;
import org.ekmsim.engine.key.PrivateKeyOptions;
import org.ekmsim.engine.key.PrivateKeys;
import org.ekmsim.engine.key.ServerKeyFiles;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.engine.type.Conversion;
import org.ekmsim.engine.type.SqlType;
import org.ekmsim.tsql.certificate.CertificateSource;
import org.ekmsim.tsql.certificate.CertificateSource.CertificateBinary;
import org.ekmsim.tsql.certificate.CertificateSource.CertificateFile;
import org.ekmsim.tsql.certificate.CertificateSource.SelfSigned;
import org.ekmsim.tsql.expression.StringLiteral;
import org.ekmsim.tsql.key.PrivateKeyOption;
import org.jspecify.annotations.Nullable;

/**
 * What a new certificate is made of.
 *
 * @param issued the certificate itself
 * @param privateKey its private key as it will be kept, null without one
 */
record CertificateMaterial(
        IssuedCertificate issued, @Nullable PrivateKey privateKey) {

    /** Bits of generated keys, from SQL Server 2016. */
    private static final int GENERATED_BITS = 2048;

    private static final int SERIAL_NUMBER_BYTES = 16;
    private static final int LONGEST_SUBJECT = 128;
    private static final int LONGEST_SUBJECT_ON_LINUX = 64;

    static CertificateMaterial of(CertificateSource source, StatementContext context) {
        if (source instanceof SelfSigned signed) {
            return signed(signed, context);
        }
        if (source instanceof CertificateBinary binary) {
            return read(issued(binary.value().value(), 15297), binary.privateKey(), false, context);
        }
        if (source instanceof CertificateFile file) {
            byte[] content =
                    ServerKeyFiles.read(file.path().value(), context).orElseThrow(() -> EngineError.of(15208, 1));
            return read(issued(content, 15208), file.privateKey(), true, context);
        }
        throw new IllegalArgumentException("No certificate is made of " + source);
    }

    private static CertificateMaterial signed(SelfSigned source, StatementContext context) {
        String subject = source.subject().value();
        int longest = context.state().identity().platform().windows() ? LONGEST_SUBJECT : LONGEST_SUBJECT_ON_LINUX;
        if (subject.isEmpty() || subject.length() > longest) {
            throw EngineError.of(15212, 1, longest);
        }
        PrivateKeys.requireProtection(source.password(), context);
        Instant start = source.startDate() == null
                ? context.instance().now().truncatedTo(ChronoUnit.SECONDS)
                : date(source.startDate());
        Instant expiry = source.expiryDate() == null ? aYearAfter(start) : date(source.expiryDate());
        InstanceStore store = context.instance().store();
        RsaKeyPair pair = store.newKeyPair(GENERATED_BITS);
        byte[] serialNumber = store.randomBytes(SERIAL_NUMBER_BYTES);
        return new CertificateMaterial(
                IssuedCertificate.selfSigned(pair, subject, serialNumber, start, expiry),
                PrivateKeys.protect(pair, source.password(), context));
    }

    private static Instant date(StringLiteral written) {
        SqlType text = SqlType.nvarchar(Math.max(1, written.value().length()));
        Object moment = Conversion.convert(written.value(), text, SqlType.DATETIME);
        if (moment instanceof LocalDateTime date) {
            return date.toInstant(ZoneOffset.UTC);
        }
        throw EngineError.of(241, 1);
    }

    private static Instant aYearAfter(Instant start) {
        return start.atOffset(ZoneOffset.UTC).plusYears(1).toInstant();
    }

    private static CertificateMaterial read(
            IssuedCertificate issued, List<PrivateKeyOption> written, boolean ofFile, StatementContext context) {
        PrivateKeyOptions options = PrivateKeyOptions.of(written);
        if (written.isEmpty()) {
            return new CertificateMaterial(issued, null);
        }
        if (ofFile ? options.binary() != null : options.file() != null) {
            throw EngineError.of(33069, 1);
        }
        return new CertificateMaterial(issued, privateKey(issued, options, context));
    }

    /** The private key that is brought to a certificate; 15474 when it is another's. */
    static PrivateKey privateKey(IssuedCertificate issued, PrivateKeyOptions options, StatementContext context) {
        RsaKeyPair pair = options.read(context);
        if (!pair.publicKey().equals(issued.publicKey())) {
            throw EngineError.of(15474, 1, "certificate");
        }
        return PrivateKeys.protect(pair, options.encryption(), context);
    }

    private static IssuedCertificate issued(byte[] content, int error) {
        try {
            return IssuedCertificate.ofEncoded(content);
        } catch (KeyFormatException e) {
            throw EngineError.of(error, 1);
        }
    }
}
