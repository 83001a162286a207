package org.ekmsim.token;

/**
 * A key in a token; a value that tells about the key, not the key.
 *
 * @param kind key pair or secret key
 * @param bits size of the modulus, or length of the secret key
 * @param generatedInside whether the token made the key itself, so that its secret part never was anywhere else
 */
public record TokenKey(TokenKeyId id, String label, Kind kind, int bits, boolean generatedInside) {

    /** What sort of key. */
    public enum Kind {
        RSA,
        SYMMETRIC
    }
}
