package org.ekmsim.engine.tde;

import java.util.Locale;
import java.util.UUID;
import org.ekmsim.engine.cryptographicprovider.CryptographicProvider;
import org.ekmsim.engine.cryptographicprovider.ProviderCalls;
import org.ekmsim.engine.instance.InstanceState;
import org.ekmsim.engine.key.AsymmetricKey;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.principal.Login;
import org.ekmsim.engine.type.Binary;

/**
 * What protects a database encryption key: an asymmetric key of master in a cryptographic provider, opened with the credential of the
 * login made from it, never with the caller's.
 *
 * @param key the asymmetric key
 * @param provider the provider it is in
 * @param login the login made from the key
 * @see <a href="https://learn.microsoft.com/sql/relational-databases/security/encryption/enable-tde-on-sql-server-using-ekm">Enable TDE
 *     using EKM</a>
 */
public record Protector(AsymmetricKey key, CryptographicProvider provider, Login login) {

    private static final String CLASS = "asymmetric key";

    /** The state of 33111 when an asymmetric key is missing; 3 is that of certificates. */
    private static final int MISSING_ASYMMETRIC_KEY = 4;

    /** The protector a statement names: 15151, 33120, 33082 or 33121 when it cannot serve. */
    public static Protector named(InstanceState state, String name) {
        return of(
                state,
                state.databases()
                        .master()
                        .openContents()
                        .keys()
                        .asymmetric(name)
                        .orElseThrow(() -> EngineError.of(15151, 1, "find", CLASS, name)));
    }

    /** The protector with the thumbprint on a boot page: 33111 when master has none. */
    public static Protector byThumbprint(InstanceState state, Binary thumbprint) {
        return of(
                state,
                state.databases().master().openContents().keys().asymmetric().values().stream()
                        .filter(key -> key.thumbprint().equals(thumbprint))
                        .findFirst()
                        .orElseThrow(() -> EngineError.of(33111, MISSING_ASYMMETRIC_KEY, CLASS, thumbprint)));
    }

    private static Protector of(InstanceState state, AsymmetricKey key) {
        UUID guid = key.providerGuid();
        if (guid == null) {
            throw EngineError.of(33120, 1, CLASS, CLASS);
        }
        CryptographicProvider provider = state.providers()
                .find(guid)
                .orElseThrow(() -> EngineError.of(33082, 1, guid.toString().toUpperCase(Locale.ROOT)));
        Login login = state.logins()
                .fromAsymmetricKey(key.id())
                .orElseThrow(() -> EngineError.of(33121, 1, CLASS, key.name(), provider.name()));
        return new Protector(key, provider, login);
    }

    /** Wraps a page key in the provider. */
    public Binary wrap(ProviderCalls calls, PageKey pageKey) {
        return calls.asKeyLogin(provider, login, session -> session.wrap(key.thumbprint(), pageKey.toBytes()));
    }

    /** Unwraps a page key in the provider; 33126 when what comes back is no key of the algorithm. */
    public PageKey unwrap(ProviderCalls calls, DatabaseEncryptionKey stored) {
        byte[] secret =
                calls.asKeyLogin(provider, login, session -> session.unwrap(key.thumbprint(), stored.wrapped()));
        if (secret.length * Byte.SIZE != stored.keyLength()) {
            throw EngineError.of(33126, 1);
        }
        return PageKey.of(stored.algorithm(), secret);
    }
}
