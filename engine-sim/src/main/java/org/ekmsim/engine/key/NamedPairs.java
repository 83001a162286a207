package org.ekmsim.engine.key;

import java.util.Optional;
import org.ekmsim.certificate.RsaKeyPair;
import org.ekmsim.certificate.RsaPublicKey;
import org.ekmsim.engine.certificate.Certificate;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.message.UnmodelledException;
import org.ekmsim.engine.permission.PermissionName;
import org.ekmsim.engine.permission.Securable;
import org.ekmsim.engine.session.Session;

/** The pairs of keys of the current database that functions name by an id: those of certificates, and asymmetric keys. */
sealed interface NamedPairs {

    /** The public half, for a session that has VIEW DEFINITION. */
    Optional<RsaPublicKey> publicKey(Session session, int id, int line);

    /** The whole pair, for a session that has CONTROL and can open it. */
    Optional<RsaKeyPair> pair(Session session, int id, Optional<String> password, int line);

    /** The key, where it is at a provider, for a session that has the permission. */
    Optional<DataCipher> atProvider(Session session, int id, PermissionName permission);

    /** The certificates of the current database; what decrypts or signs takes CONTROL. */
    final class OfCertificates implements NamedPairs {

        @Override
        public Optional<RsaPublicKey> publicKey(Session session, int id, int line) {
            return find(session, id, PermissionName.VIEW_DEFINITION)
                    .map(certificate -> certificate.issued().publicKey());
        }

        @Override
        public Optional<RsaKeyPair> pair(Session session, int id, Optional<String> password, int line) {
            return find(session, id, PermissionName.CONTROL)
                    .flatMap(found ->
                            PrivateKeys.find(found.privateKey(), password, session, session.currentDatabase()));
        }

        @Override
        public Optional<DataCipher> atProvider(Session session, int id, PermissionName permission) {
            return Optional.empty();
        }

        private static Optional<Certificate> find(Session session, int id, PermissionName permission) {
            Database database = session.currentDatabase();
            return database.openContents()
                    .keys()
                    .certificate(id)
                    .filter(found -> session.has(permission, Securable.of(database, found)));
        }
    }

    /** The asymmetric keys of the current database. */
    final class OfAsymmetricKeys implements NamedPairs {

        @Override
        public Optional<RsaPublicKey> publicKey(Session session, int id, int line) {
            return own(session, id, PermissionName.VIEW_DEFINITION, line)
                    .map(key -> RsaPublicKey.ofEncoded(key.publicKey().toBytes()));
        }

        @Override
        public Optional<RsaKeyPair> pair(Session session, int id, Optional<String> password, int line) {
            return own(session, id, PermissionName.CONTROL, line)
                    .flatMap(found ->
                            PrivateKeys.find(found.privateKey(), password, session, session.currentDatabase()));
        }

        @Override
        public Optional<DataCipher> atProvider(Session session, int id, PermissionName permission) {
            return find(session, id, permission).flatMap(key -> Optional.ofNullable(key.providerGuid())
                    .map(provider -> new DataCipher.AtProvider(session, provider, key.thumbprint())));
        }

        private static Optional<AsymmetricKey> own(Session session, int id, PermissionName permission, int line) {
            Optional<AsymmetricKey> key = find(session, id, permission);
            if (key.filter(AsymmetricKey::inProvider).isPresent()) {
                throw new UnmodelledException("signing with an asymmetric key of a cryptographic provider", line);
            }
            return key;
        }

        private static Optional<AsymmetricKey> find(Session session, int id, PermissionName permission) {
            Database database = session.currentDatabase();
            return database.openContents().keys().asymmetric().values().stream()
                    .filter(found -> found.id() == id)
                    .filter(found -> session.has(permission, Securable.of(database, found)))
                    .findFirst();
        }
    }
}
