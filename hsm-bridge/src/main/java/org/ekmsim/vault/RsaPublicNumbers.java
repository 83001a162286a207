package org.ekmsim.vault;

import java.math.BigInteger;
import java.security.interfaces.RSAPublicKey;

/**
 * An RSA public key as two numbers.
 *
 * @param modulus n
 * @param exponent e
 */
public record RsaPublicNumbers(BigInteger modulus, BigInteger exponent) {

    /** The numbers of a Java key. */
    public static RsaPublicNumbers of(RSAPublicKey key) {
        return new RsaPublicNumbers(key.getModulus(), key.getPublicExponent());
    }

    /** Size of the modulus in bits. */
    public int bits() {
        return modulus.bitLength();
    }

    /** Size of the modulus in bytes; also the size of everything the key encrypts. */
    public int bytes() {
        return (bits() + 7) / 8;
    }
}
