package org.ekmsim.engine.certificate;

import org.ekmsim.engine.key.KeyChanges;
import org.ekmsim.engine.key.KeyKind;
import org.ekmsim.engine.key.KeyUses;
import org.ekmsim.engine.key.PrivateKey;
import org.ekmsim.engine.key.PrivateKeyOptions;
import org.ekmsim.engine.key.PrivateKeys;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.permission.PermissionName;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.engine.tde.DatabaseEncryptionKey;
import org.ekmsim.tsql.certificate.AlterCertificate;
import org.ekmsim.tsql.certificate.CertificateChange.ActiveForBeginDialog;
import org.ekmsim.tsql.certificate.CertificateChange.ChangeOfPrivateKey;
import org.ekmsim.tsql.key.PrivateKeyChange;
import org.ekmsim.tsql.key.PrivateKeyChange.ChangePrivateKey;

/**
 * ALTER CERTIFICATE: a private key brought in, under another protection or taken away, and ACTIVE FOR BEGIN_DIALOG.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/alter-certificate-transact-sql">ALTER CERTIFICATE (Transact-SQL)</a>
 */
public final class AlterCertificateHandler implements CommandHandler<AlterCertificate> {

    private static final KeyKind<Certificate> KIND = KeyKind.CERTIFICATE;

    @Override
    public Class<AlterCertificate> statement() {
        return AlterCertificate.class;
    }

    @Override
    public void execute(AlterCertificate statement, StatementContext context) {
        String name = statement.name().value();
        Certificate certificate = KIND.require(context, "alter", name, PermissionName.ALTER);
        if (statement.change() instanceof ActiveForBeginDialog dialog) {
            KeyChanges.commit(
                    context,
                    keys -> keys.with(KIND.require(keys, "alter", name).withActiveForBeginDialog(dialog.active())));
        } else if (statement.change() instanceof ChangeOfPrivateKey key) {
            change(key.change(), certificate, context);
        }
    }

    private static void change(PrivateKeyChange change, Certificate certificate, StatementContext context) {
        if (change instanceof ChangePrivateKey written) {
            PrivateKey changed = changed(PrivateKeyOptions.of(written.options()), certificate, context);
            KeyChanges.commit(
                    context,
                    keys -> keys.with(
                            KIND.require(keys, "alter", certificate.name()).withPrivateKey(changed)));
        } else {
            remove(certificate, context);
        }
    }

    /** A private key comes from a file once only: 15332. */
    private static PrivateKey changed(PrivateKeyOptions options, Certificate certificate, StatementContext context) {
        if (!options.imports()) {
            return PrivateKeys.changed(KIND.words(), certificate.privateKey(), options, context);
        }
        if (certificate.privateKey() != null) {
            throw EngineError.of(15332, 1);
        }
        return CertificateMaterial.privateKey(certificate.issued(), options, context);
    }

    private static void remove(Certificate certificate, StatementContext context) {
        if (certificate.privateKey() == null) {
            throw EngineError.of(15563, 1, KIND.words());
        }
        KeyChanges.commit(context, (state, keys) -> {
            if (KeyUses.encrypts(certificate.thumbprint(), keys)
                    || DatabaseEncryptionKey.isWrappedBy(state, certificate.thumbprint())) {
                throw EngineError.of(33011, 1, KIND.words());
            }
            return keys.with(KIND.require(keys, "alter", certificate.name()).withPrivateKey(null));
        });
    }
}
