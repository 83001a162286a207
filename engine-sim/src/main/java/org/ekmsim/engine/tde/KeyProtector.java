package org.ekmsim.engine.tde;

import org.ekmsim.engine.cryptographicprovider.CryptographicProvider;
import org.ekmsim.engine.cryptographicprovider.ProviderCalls;
import org.ekmsim.engine.key.AsymmetricKey;
import org.ekmsim.engine.principal.Login;
import org.ekmsim.engine.type.Binary;

/**
 * An asymmetric key of master in a cryptographic provider, opened with the credential of the login made from it, never with the
 * caller's.
 *
 * @param key the asymmetric key
 * @param provider the provider it is in
 * @param login the login made from the key
 * @see <a href="https://learn.microsoft.com/sql/relational-databases/security/encryption/enable-tde-on-sql-server-using-ekm">Enable TDE
 *     using EKM</a>
 */
record KeyProtector(AsymmetricKey key, CryptographicProvider provider, Login login) implements Protector {

    @Override
    public WrappedPageKey wrap(ProviderCalls calls, PageKey pageKey) {
        Binary wrapped =
                calls.asKeyLogin(provider, login, session -> session.wrap(key.thumbprint(), pageKey.toBytes()));
        return new WrappedPageKey(wrapped, key.thumbprint(), DatabaseEncryptionKey.ASYMMETRIC_KEY);
    }

    @Override
    public PageKey unwrap(ProviderCalls calls, DatabaseEncryptionKey stored) {
        byte[] secret =
                calls.asKeyLogin(provider, login, session -> session.unwrap(key.thumbprint(), stored.wrapped()));
        return Protector.pageKey(secret, stored);
    }
}
