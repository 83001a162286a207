package org.ekmsim.engine.certificate;

import java.time.Instant;
import org.ekmsim.certificate.PvkFile;
import org.ekmsim.certificate.RsaKeyPair;
import org.ekmsim.engine.key.KeyChanges;
import org.ekmsim.engine.key.KeyKind;
import org.ekmsim.engine.key.KeyPassword;
import org.ekmsim.engine.key.PrivateKeyOptions;
import org.ekmsim.engine.key.PrivateKeys;
import org.ekmsim.engine.key.ServerKeyFiles;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.permission.PermissionName;
import org.ekmsim.engine.permission.Securable;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.Compilation;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.certificate.BackupCertificate;
import org.ekmsim.tsql.expression.StringLiteral;

/**
 * BACKUP CERTIFICATE: the certificate in DER, its private key in a PVK file under a password. No file is overwritten.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/backup-certificate-transact-sql">BACKUP CERTIFICATE
 *     (Transact-SQL)</a>
 */
public final class BackupCertificateHandler implements CommandHandler<BackupCertificate> {

    @Override
    public Class<BackupCertificate> statement() {
        return BackupCertificate.class;
    }

    @Override
    public void compile(BackupCertificate statement, Compilation compilation) {
        CertificateFormat.requireModelled(statement.format(), "BACKUP CERTIFICATE", statement.line());
    }

    @Override
    public void execute(BackupCertificate statement, StatementContext context) {
        Certificate certificate = visible(statement.name().value(), context);
        String file = statement.file().value();
        if (statement.privateKey().isEmpty()) {
            ServerKeyFiles.write(file, certificate.issued().encoded(), context);
            return;
        }
        PrivateKeyOptions options = PrivateKeyOptions.of(statement.privateKey());
        context.require(PermissionName.CONTROL, Securable.of(context.database(), certificate));
        byte[] exported = exported(certificate, options, context);
        StringLiteral keyFile = options.file();
        String privateFile = keyFile == null ? "" : keyFile.value();
        ServerKeyFiles.requireNew(privateFile, context);
        ServerKeyFiles.write(file, certificate.issued().encoded(), context);
        ServerKeyFiles.write(privateFile, exported, context);
        Instant now = context.instance().now();
        KeyChanges.commit(
                context,
                keys -> keys.with(KeyKind.CERTIFICATE
                        .require(keys, "find", certificate.name())
                        .backedUp(now)));
    }

    private static Certificate visible(String name, StatementContext context) {
        Certificate found =
                KeyKind.CERTIFICATE.require(context.database().openContents().keys(), "find", name);
        if (!context.session().sees(Securable.of(context.database(), found))) {
            throw KeyKind.CERTIFICATE.missing("find", name);
        }
        return found;
    }

    /** 15246 without a private key, 15146 without a password for the file, 33593 for an algorithm, which is for PFX. */
    private static byte[] exported(Certificate certificate, PrivateKeyOptions options, StatementContext context) {
        if (certificate.privateKey() == null) {
            throw EngineError.of(15246, 1, certificate.name());
        }
        if (options.algorithm()) {
            throw EngineError.of(33593, 1);
        }
        StringLiteral written = options.encryption();
        if (written == null) {
            throw EngineError.of(15146, 1, "certificate");
        }
        RsaKeyPair pair = PrivateKeys.open(
                "certificate", certificate.privateKey(), options.decryption(), context.session(), context.database());
        KeyPassword password = KeyPassword.chosen(written, context);
        return PvkFile.encode(pair, password.text(), password.salt());
    }
}
