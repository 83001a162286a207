package org.ekmsim.engine.tde;

import org.ekmsim.engine.cryptographicprovider.ProviderCalls;
import org.ekmsim.engine.message.EngineError;

/** What protects a database encryption key: something in master that wraps it and unwraps it again by itself. */
public sealed interface Protector permits KeyProtector, CertificateProtector {

    /** Wraps a page key. */
    WrappedPageKey wrap(ProviderCalls calls, PageKey pageKey);

    /**
     * Unwraps a page key.
     *
     * @throws EngineError 33126 when what comes back is no key of the algorithm
     */
    PageKey unwrap(ProviderCalls calls, DatabaseEncryptionKey stored);

    /** The page key these bytes are; 33126 when they are none. */
    static PageKey pageKey(byte[] secret, DatabaseEncryptionKey stored) {
        if (secret.length * Byte.SIZE != stored.keyLength()) {
            throw EngineError.of(33126, 1);
        }
        return PageKey.of(stored.algorithm(), secret);
    }
}
