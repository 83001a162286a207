package org.ekmsim.token;

import java.security.PrivateKey;
import java.security.Provider;
import java.security.interfaces.RSAPublicKey;

/**
 * A key pair in custody: the public half as a value, the private half as the object that only its providers can use. A
 * class and not a record, so that it prints nothing of the key.
 */
final class HeldKey {

    private final RSAPublicKey publicKey;
    private final PrivateKey privateKey;
    private final Provider cipherProvider;
    private final Provider signatureProvider;

    HeldKey(RSAPublicKey publicKey, PrivateKey privateKey, Provider cipherProvider, Provider signatureProvider) {
        this.publicKey = publicKey;
        this.privateKey = privateKey;
        this.cipherProvider = cipherProvider;
        this.signatureProvider = signatureProvider;
    }

    RSAPublicKey publicKey() {
        return publicKey;
    }

    PrivateKey privateKey() {
        return privateKey;
    }

    Provider cipherProvider() {
        return cipherProvider;
    }

    Provider signatureProvider() {
        return signatureProvider;
    }

    TokenKeyId id() {
        return TokenKeyId.ofModulus(publicKey.getModulus());
    }

    int bits() {
        return publicKey.getModulus().bitLength();
    }
}
