package org.ekmsim.engine.certificate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ekmsim.certificate.IssuedCertificate;
import org.ekmsim.certificate.PvkFile;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.instance.Dates;
import org.ekmsim.engine.key.PrivateKeys;
import org.ekmsim.engine.permission.PermissionName;
import org.ekmsim.engine.permission.Securable;
import org.ekmsim.engine.principal.SecurityIdentifiers;
import org.ekmsim.engine.session.FunctionArguments;
import org.ekmsim.engine.session.Session;
import org.ekmsim.engine.session.SystemFunction;
import org.ekmsim.engine.session.SystemFunctionGroup;
import org.ekmsim.engine.type.Binary;
import org.ekmsim.engine.type.SqlType;
import org.ekmsim.engine.type.Variant;
import org.jspecify.annotations.Nullable;

/**
 * The functions that name the certificates of the current database and give out their bytes.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/functions/certproperty-transact-sql">CERTPROPERTY (Transact-SQL)</a>
 */
public final class CertificateFunctions implements SystemFunctionGroup {

    private static final SqlType BYTES = SqlType.varbinary(SqlType.MAX);

    @Override
    public List<SystemFunction> functions() {
        return List.of(
                new SystemFunction("CERT_ID", SqlType.INT, 1, 1, (session, arguments) -> arguments
                        .text(0)
                        .flatMap(name ->
                                session.currentDatabase().openContents().keys().certificate(name))
                        .filter(certificate -> session.sees(Securable.of(session.currentDatabase(), certificate)))
                        .map(Certificate::id)
                        .orElse(null)),
                new SystemFunction(
                        "CERTPROPERTY", SqlType.SQL_VARIANT, 2, 2, (session, arguments) -> visible(session, arguments)
                                .map(certificate ->
                                        property(certificate, arguments.text(1).orElse("")))
                                .orElse(null)),
                new SystemFunction("CERTENCODED", BYTES, 1, 1, (session, arguments) -> visible(session, arguments)
                        .map(certificate -> Binary.of(certificate.issued().encoded()))
                        .orElse(null)),
                new SystemFunction("CERTPRIVATEKEY", BYTES, 2, 3, CertificateFunctions::privateKey));
    }

    private static Optional<Certificate> visible(Session session, FunctionArguments arguments) {
        Database database = session.currentDatabase();
        return arguments
                .number(0)
                .flatMap(id -> database.openContents().keys().certificate(id))
                .filter(certificate -> session.sees(Securable.of(database, certificate)));
    }

    private static @Nullable Variant property(Certificate certificate, String property) {
        IssuedCertificate issued = certificate.issued();
        Binary sid = SecurityIdentifiers.ofCertificate(certificate.thumbprint());
        return switch (property.strip().toLowerCase(Locale.ROOT)) {
            case "expiry_date" -> new Variant(SqlType.DATETIME, Dates.local(issued.expiry()));
            case "start_date" -> new Variant(SqlType.DATETIME, Dates.local(issued.start()));
            case "issuer_name" -> text(issued.issuer());
            case "cert_serial_number" -> text(CertificatesView.serialNumber(issued));
            case "subject" -> text(issued.subject());
            case "sid" -> new Variant(SqlType.varbinary(85), sid);
            case "string_sid" -> text(SecurityIdentifiers.words(sid));
            default -> null;
        };
    }

    private static Variant text(String value) {
        return new Variant(SqlType.nvarchar(Math.max(1, value.length())), value);
    }

    /** The private key as a PVK file under the password; NULL when it does not open, or without CONTROL on the certificate. */
    private static @Nullable Object privateKey(Session session, FunctionArguments arguments) {
        Database database = session.currentDatabase();
        Optional<String> password = arguments.text(1);
        Optional<Certificate> certificate = visible(session, arguments)
                .filter(found -> session.has(PermissionName.CONTROL, Securable.of(database, found)));
        if (password.isEmpty() || certificate.isEmpty()) {
            return null;
        }
        byte[] salt = session.instance().store().randomBytes(PvkFile.SALT_BYTES);
        return PrivateKeys.find(certificate.get().privateKey(), arguments.text(2), session, database)
                .map(pair -> Binary.of(PvkFile.encode(pair, password.get(), salt)))
                .orElse(null);
    }
}
