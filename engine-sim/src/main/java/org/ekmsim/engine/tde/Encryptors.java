package org.ekmsim.engine.tde;

import java.util.Optional;
import org.ekmsim.engine.certificate.Certificate;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.key.DatabaseKeys;
import org.ekmsim.engine.key.KeyKind;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.permission.PermissionName;
import org.ekmsim.engine.permission.Securable;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.database.Encryptor;

/** The ENCRYPTION BY SERVER clause, and what it makes. */
public final class Encryptors {

    private Encryptors() {}

    /** The protector it names. */
    static Protector protector(Encryptor encryptor, StatementContext context) {
        String name = encryptor.name().value();
        Protectors protectors = Protectors.of(context.session());
        if (encryptor.kind() == Encryptor.Kind.CERTIFICATE) {
            requireVisible(KeyKind.CERTIFICATE, name, context);
            return protectors.certificate(name);
        }
        requireVisible(KeyKind.ASYMMETRIC_KEY, name, context);
        return protectors.key(name);
    }

    /** A new key, wrapped by the protector. */
    static OpenEncryptionKey newKey(EncryptionAlgorithm algorithm, Protector protector, StatementContext context) {
        PageKey pageKey = PageKey.generate(
                algorithm, new WorldRandomness(context.instance().store()));
        WrappedPageKey wrapped = protector.wrap(context.providers(), pageKey);
        return new OpenEncryptionKey(
                DatabaseEncryptionKey.created(
                        algorithm, wrapped, context.instance().now()),
                pageKey);
    }

    /**
     * A new key for a backup. Warns as CREATE DATABASE ENCRYPTION KEY does.
     *
     * @throws org.ekmsim.engine.message.EngineError as for a database encryption key, and 3096 for a certificate that has expired
     */
    public static OpenEncryptionKey forBackup(
            EncryptionAlgorithm algorithm, Encryptor encryptor, StatementContext context) {
        Protector protector = protector(encryptor, context);
        if (protector instanceof CertificateProtector byCertificate
                && byCertificate
                        .certificate()
                        .issued()
                        .expiry()
                        .isBefore(context.instance().now())) {
            throw EngineError.of(3096, 1);
        }
        warn(protector, context);
        return newKey(algorithm, protector, context);
    }

    /** The statements about database encryption keys want CONTROL on the database; 15247 (inferred) without. */
    static void requireControl(StatementContext context) {
        context.require(PermissionName.CONTROL, Securable.of(context.database()));
    }

    /** Warns with 33091 while a certificate's private key was never backed up. */
    static void warn(Protector protector, StatementContext context) {
        if (protector instanceof CertificateProtector byCertificate && isNeverBackedUp(byCertificate.certificate())) {
            context.inform(33091);
        }
    }

    private static boolean isNeverBackedUp(Certificate certificate) {
        return certificate.lastBackup() == null;
    }

    /** Who may not see the definition of the encryptor in master is told what is told of one that does not exist. */
    private static <K> void requireVisible(KeyKind<K> kind, String name, StatementContext context) {
        Database master = context.state().databases().master();
        DatabaseKeys keys = master.openContents().keys();
        Optional<K> hidden = kind.find()
                .apply(keys, name)
                .filter(found -> !context.has(
                        PermissionName.VIEW_DEFINITION, kind.securable().apply(master, found)));
        if (hidden.isPresent()) {
            throw kind.missing("find", name);
        }
    }
}
