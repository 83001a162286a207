package org.ekmsim.token;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Names a key by its content, so the same key has the same id in every token and every run.
 *
 * @param hex SHA-256 of the modulus (big-endian, no leading zero byte), 64 lower-case hexadecimal digits
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
