package org.ekmsim.engine.tde;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.ekmsim.certificate.RsaKeyPair;
import org.ekmsim.engine.certificate.Certificate;
import org.ekmsim.engine.cryptographicprovider.CryptographicProvider;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.instance.InstanceState;
import org.ekmsim.engine.instance.InstanceStore;
import org.ekmsim.engine.key.AsymmetricKey;
import org.ekmsim.engine.key.DatabaseKeys;
import org.ekmsim.engine.key.KeyKind;
import org.ekmsim.engine.key.KeySecret;
import org.ekmsim.engine.key.PrivateKey;
import org.ekmsim.engine.masterkey.MasterKeys;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.principal.Login;
import org.ekmsim.engine.session.Session;
import org.ekmsim.engine.type.Binary;

/**
 * The protectors in master.
 *
 * @param state the instance
 * @param store where it is kept
 * @param masterKey the master key of master, if it opens: for the session, or by itself while the service starts
 */
public record Protectors(InstanceState state, InstanceStore store, Optional<KeySecret> masterKey) {

    private static final String KEY = KeyKind.ASYMMETRIC_KEY.words();
    private static final String CERTIFICATE = KeyKind.CERTIFICATE.words();

    /** The states of 33111: which kind of protector is missing. */
    private static final int MISSING_CERTIFICATE = 3;

    private static final int MISSING_ASYMMETRIC_KEY = 4;

    /** The protectors as a session reaches them. */
    static Protectors of(Session session) {
        Database master = session.state().databases().master();
        return new Protectors(session.state(), session.instance().store(), MasterKeys.find(session, master));
    }

    /** The protectors as the server reaches them by itself. */
    public static Protectors of(InstanceStore store) {
        InstanceState state = store.state();
        return new Protectors(
                state, store, MasterKeys.automatic(state, state.databases().master()));
    }

    /** The asymmetric key of that name: 15151, 33120, 33082 or 33121 when it cannot serve. */
    Protector key(String name) {
        return of(KeyKind.ASYMMETRIC_KEY.require(keys(), "find", name));
    }

    /** The certificate of that name: 15151, 33101 or 15581 when it cannot serve. */
    Protector certificate(String name) {
        return of(KeyKind.CERTIFICATE.require(keys(), "find", name));
    }

    /** The protector a stored key names by its thumbprint: 33111 when master has none. */
    public Protector of(DatabaseEncryptionKey stored) {
        Binary thumbprint = stored.encryptorThumbprint();
        if (stored.encryptorType().equals(DatabaseEncryptionKey.CERTIFICATE)) {
            return of(keys().certificates().values().stream()
                    .filter(certificate -> certificate.thumbprint().equals(thumbprint))
                    .findFirst()
                    .orElseThrow(() -> EngineError.of(33111, MISSING_CERTIFICATE, CERTIFICATE, thumbprint)));
        }
        return of(keys().asymmetric().values().stream()
                .filter(key -> key.thumbprint().equals(thumbprint))
                .findFirst()
                .orElseThrow(() -> EngineError.of(33111, MISSING_ASYMMETRIC_KEY, KEY, thumbprint)));
    }

    private DatabaseKeys keys() {
        return state.databases().master().openContents().keys();
    }

    private Protector of(AsymmetricKey key) {
        UUID guid = key.providerGuid();
        if (guid == null) {
            throw EngineError.of(33120, 1, KEY, KEY);
        }
        CryptographicProvider provider = state.providers()
                .find(guid)
                .orElseThrow(() -> EngineError.of(33082, 1, guid.toString().toUpperCase(Locale.ROOT)));
        Login login = state.logins()
                .fromAsymmetricKey(key.id())
                .orElseThrow(() -> EngineError.of(33121, 1, KEY, key.name(), provider.name()));
        return new KeyProtector(key, provider, login);
    }

    /** The server must reach the private key by itself: a password does not serve. */
    private Protector of(Certificate certificate) {
        PrivateKey key = certificate.privateKey();
        if (key == null || !key.isUnderMasterKey()) {
            throw EngineError.of(33101, 1, CERTIFICATE, certificate.name(), CERTIFICATE);
        }
        RsaKeyPair pair = key.openedBy(masterKey.orElseThrow(() -> EngineError.of(15581, 1)))
                .orElseThrow(() -> EngineError.of(15466, 1));
        return new CertificateProtector(certificate, pair, store);
    }
}
