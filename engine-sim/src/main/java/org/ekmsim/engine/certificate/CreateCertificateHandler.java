package org.ekmsim.engine.certificate;

import java.time.Instant;
import org.ekmsim.engine.key.DatabaseKeys;
import org.ekmsim.engine.key.KeyChanges;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.message.UnmodelledException;
import org.ekmsim.engine.permission.PermissionName;
import org.ekmsim.engine.permission.Securable;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.Compilation;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.engine.user.Owners;
import org.ekmsim.tsql.certificate.CertificateSource.AssemblyCertificate;
import org.ekmsim.tsql.certificate.CertificateSource.CertificateFile;
import org.ekmsim.tsql.certificate.CreateCertificate;
import org.ekmsim.tsql.tree.Identifier;

/**
 * CREATE CERTIFICATE: one the server signs itself, or one from a file or its bytes, with or without its private key.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/create-certificate-transact-sql">CREATE CERTIFICATE
 *     (Transact-SQL)</a>
 */
public final class CreateCertificateHandler implements CommandHandler<CreateCertificate> {

    @Override
    public Class<CreateCertificate> statement() {
        return CreateCertificate.class;
    }

    @Override
    public void compile(CreateCertificate statement, Compilation compilation) {
        if (statement.source() instanceof AssemblyCertificate) {
            throw refusal("ASSEMBLY", statement);
        }
        if (statement.source() instanceof CertificateFile file && file.executable()) {
            throw refusal("EXECUTABLE FILE", statement);
        }
        if (statement.source() instanceof CertificateFile file) {
            CertificateFormat.requireModelled(file.format(), "CREATE CERTIFICATE ... FROM FILE", statement.line());
        }
    }

    private static UnmodelledException refusal(String source, CreateCertificate statement) {
        return new UnmodelledException("CREATE CERTIFICATE ... FROM " + source, statement.line());
    }

    @Override
    public void execute(CreateCertificate statement, StatementContext context) {
        context.require(PermissionName.CREATE_CERTIFICATE, Securable.of(context.database()));
        String name = statement.name().value();
        Identifier authorization = statement.authorization();
        if (authorization != null) {
            Owners.requireSingleAccount(Owners.require(authorization.value(), context), "certificate");
        }
        int owner = Owners.of(authorization, context);
        requireNewName(context.database().openContents().keys(), name);
        CertificateMaterial material = CertificateMaterial.of(statement.source(), context);
        boolean active = !Boolean.FALSE.equals(statement.activeForBeginDialog());
        KeyChanges.commit(context, keys -> {
            Certificate certificate = new Certificate(
                    name, keys.nextIds().certificate(), owner, material.issued(), material.privateKey(), active, null);
            requireNewName(keys, name);
            requireNew(keys, certificate);
            return keys.with(certificate);
        });
        warn(material, context);
    }

    private static void requireNewName(DatabaseKeys keys, String name) {
        if (keys.certificate(name).isPresent()) {
            throw EngineError.of(15232, 1, name);
        }
    }

    private static void requireNew(DatabaseKeys keys, Certificate certificate) {
        if (keys.certificates().values().stream()
                .anyMatch(known -> known.issued().equals(certificate.issued()))) {
            throw EngineError.of(15232, 1, certificate.name());
        }
    }

    /** What is said of the dates of a certificate, which is made all the same; the first that fits (inferred). */
    private static void warn(CertificateMaterial material, StatementContext context) {
        Instant now = context.instance().now();
        if (material.issued().expiry().isBefore(material.issued().start())) {
            context.inform(15213);
        } else if (material.issued().expiry().isBefore(now)) {
            context.inform(15214);
        } else if (material.issued().start().isAfter(now)) {
            context.inform(15215);
        }
    }
}
