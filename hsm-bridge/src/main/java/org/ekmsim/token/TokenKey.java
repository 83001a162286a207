package org.ekmsim.token;

/**
 * A key pair in a token; a value that tells about the key, not the key.
 *
 * @param bits size of the modulus
 * @param generatedInside whether the token made the key itself, so that the private half never was anywhere else
 */
public record TokenKey(TokenKeyId id, String label, int bits, boolean generatedInside) {}
