package org.ekmsim.engine.tde;

import org.ekmsim.certificate.RsaKeyPair;
import org.ekmsim.engine.certificate.Certificate;
import org.ekmsim.engine.cryptographicprovider.ProviderCalls;
import org.ekmsim.engine.instance.InstanceStore;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.type.Binary;

/**
 * A certificate of master with its private key, opened. It may have expired.
 *
 * @param certificate the certificate
 * @param pair its pair of keys
 * @param store where the padding of what is wrapped is drawn from
 * @see <a href="https://learn.microsoft.com/sql/relational-databases/security/encryption/transparent-data-encryption">Transparent data
 *     encryption (TDE)</a>
 */
record CertificateProtector(Certificate certificate, RsaKeyPair pair, InstanceStore store) implements Protector {

    private static final int SEED_BYTES = 32;

    @Override
    public WrappedPageKey wrap(ProviderCalls calls, PageKey pageKey) {
        byte[] wrapped = pair.publicKey()
                .encrypt(pageKey.toBytes(), store.randomBytes(SEED_BYTES))
                .orElseThrow(() -> EngineError.of(15209, 1));
        return new WrappedPageKey(Binary.of(wrapped), certificate.thumbprint(), DatabaseEncryptionKey.CERTIFICATE);
    }

    @Override
    public PageKey unwrap(ProviderCalls calls, DatabaseEncryptionKey stored) {
        byte[] secret = pair.decrypt(stored.wrapped().toBytes()).orElseThrow(() -> EngineError.of(33126, 1));
        return Protector.pageKey(secret, stored);
    }
}
