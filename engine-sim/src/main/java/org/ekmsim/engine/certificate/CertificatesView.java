package org.ekmsim.engine.certificate;

import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.ekmsim.certificate.IssuedCertificate;
import org.ekmsim.engine.catalogue.DescribedView;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.instance.Dates;
import org.ekmsim.engine.key.PrivateKey;
import org.ekmsim.engine.permission.Securable;
import org.ekmsim.engine.principal.SecurityIdentifiers;
import org.ekmsim.engine.session.Session;
import org.ekmsim.engine.type.Binary;
import org.jspecify.annotations.Nullable;

/**
 * sys.certificates of the current database. The serial number is written byte by byte (inferred).
 *
 * @see <a href="https://learn.microsoft.com/sql/relational-databases/system-catalog-views/sys-certificates-transact-sql">
 *     sys.certificates (Transact-SQL)</a>
 */
public final class CertificatesView implements DescribedView {

    private static final HexFormat BYTES = HexFormat.ofDelimiter(" ");

    @Override
    public String describedAs() {
        return "sys.certificates";
    }

    @Override
    public List<List<@Nullable Object>> rows(Session session, Database database) {
        return database.openContents().keys().certificates().values().stream()
                .filter(certificate -> session.sees(Securable.of(database, certificate)))
                .sorted(Comparator.comparingInt(Certificate::id))
                .map(this::row)
                .toList();
    }

    private List<@Nullable Object> row(Certificate certificate) {
        IssuedCertificate issued = certificate.issued();
        Binary sid = SecurityIdentifiers.ofCertificate(certificate.thumbprint());
        return row().with("name", certificate.name())
                .with("certificate_id", certificate.id())
                .with("principal_id", certificate.principalId())
                .with("pvt_key_encryption_type", PrivateKey.code(certificate.privateKey()))
                .with("pvt_key_encryption_type_desc", PrivateKey.description(certificate.privateKey()))
                .with("is_active_for_begin_dialog", certificate.activeForBeginDialog())
                .with("issuer_name", issued.issuer())
                .with("cert_serial_number", serialNumber(issued))
                .with("sid", sid)
                .with("string_sid", SecurityIdentifiers.words(sid))
                .with("subject", issued.subject())
                .with("expiry_date", Dates.utc(issued.expiry()))
                .with("start_date", Dates.utc(issued.start()))
                .with("thumbprint", certificate.thumbprint())
                .with("pvt_key_last_backup_date", Dates.utc(certificate.lastBackup()))
                .with("key_length", issued.publicKey().bits())
                .values();
    }

    static String serialNumber(IssuedCertificate issued) {
        return BYTES.formatHex(issued.serialNumber());
    }
}
