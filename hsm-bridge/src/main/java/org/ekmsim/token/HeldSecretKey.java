package org.ekmsim.token;

import java.security.Provider;
import javax.crypto.SecretKey;

/** A secret key in custody, as the object that only its provider can use. A class and not a record, so that it prints nothing of the key. */
final class HeldSecretKey {

    private final TokenKeyId id;
    private final SymmetricAlgorithm algorithm;
    private final SecretKey key;
    private final Provider provider;

    HeldSecretKey(TokenKeyId id, SymmetricAlgorithm algorithm, SecretKey key, Provider provider) {
        this.id = id;
        this.algorithm = algorithm;
        this.key = key;
        this.provider = provider;
    }

    TokenKeyId id() {
        return id;
    }

    SymmetricAlgorithm algorithm() {
        return algorithm;
    }

    SecretKey key() {
        return key;
    }

    Provider provider() {
        return provider;
    }
}
