package org.ekmsim.engine.tde;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/** The secret key that encrypts pages, unwrapped; it lives in memory only and never prints itself. */
public final class PageKey {

    private final EncryptionAlgorithm algorithm;
    private final byte[] secret;

    private PageKey(EncryptionAlgorithm algorithm, byte[] secret) {
        this.algorithm = algorithm;
        this.secret = secret;
    }

    /**
     * A key of these bytes, as the provider unwrapped them.
     *
     * @throws IllegalArgumentException if the algorithm wants another number of bytes
     */
    public static PageKey of(EncryptionAlgorithm algorithm, byte[] secret) {
        if (secret.length * Byte.SIZE != algorithm.keyLength()) {
            throw new IllegalArgumentException("a key for " + algorithm + " has " + algorithm.keyLength() + " bits");
        }
        return new PageKey(algorithm, secret.clone());
    }

    /** A new key from a source of randomness. */
    public static PageKey generate(EncryptionAlgorithm algorithm, RandomGenerator randomness) {
        byte[] secret = new byte[algorithm.keyLength() / Byte.SIZE];
        randomness.nextBytes(secret);
        return new PageKey(algorithm, secret);
    }

    public EncryptionAlgorithm algorithm() {
        return algorithm;
    }

    /** A copy of the secret, to be wrapped by the protector. */
    public byte[] toBytes() {
        return secret.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PageKey key && algorithm == key.algorithm && MessageDigest.isEqual(secret, key.secret);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(secret);
    }

    @Override
    public String toString() {
        return "PageKey[" + algorithm + ", ********]";
    }
}
