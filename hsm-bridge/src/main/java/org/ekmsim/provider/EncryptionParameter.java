package org.ekmsim.provider;

/**
 * A parameter of encryption.
 *
 * @param type what it is; {@link #INITIALIZATION_VECTOR} is the only type there is
 * @param value its bytes
 */
public record EncryptionParameter(int type, CpData value) {

    /** Type of an initialization vector. */
    public static final int INITIALIZATION_VECTOR = 0;
}
