package org.ekmsim.token;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * Names a key pair by its content, so the same key has the same id in every token and every run; a secret key by a number drawn
 * when it was made.
 *
 * @param hex 64 lower-case hexadecimal digits; of a key pair SHA-256 of the modulus (big-endian, no leading zero byte)
 */
public record TokenKeyId(String hex) {

    private static final int DIGITS = 64;

    public TokenKeyId {
        if (hex.length() != DIGITS || !hex.chars().allMatch(TokenKeyId::isLowerCaseHexDigit)) {
            throw new IllegalArgumentException("A token key id is 64 lower-case hexadecimal digits, not '" + hex + "'");
        }
    }

    /** The id of the key with this modulus. */
    public static TokenKeyId ofModulus(BigInteger modulus) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(UnsignedBytes.of(modulus));
            return new TokenKeyId(HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }

    /** An id for a key that has no public part to be named by. */
    static TokenKeyId drawn(SecureRandom random) {
        byte[] drawn = new byte[DIGITS / 2];
        random.nextBytes(drawn);
        return new TokenKeyId(HexFormat.of().formatHex(drawn));
    }

    /** The id as PKCS#11's CKA_ID holds it: 32 bytes. */
    byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    private static boolean isLowerCaseHexDigit(int character) {
        return (character >= '0' && character <= '9') || (character >= 'a' && character <= 'f');
    }

    @Override
    public String toString() {
        return hex;
    }
}
