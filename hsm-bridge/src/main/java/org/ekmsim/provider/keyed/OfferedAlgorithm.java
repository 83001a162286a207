package org.ekmsim.provider.keyed;

import org.ekmsim.provider.KeyType;

/**
 * An algorithm a provider offers.
 *
 * @param id the provider's number of it, greater than 0
 * @param tag the tag the engine knows it by
 * @param keyType a {@link KeyType} number
 * @param bits key length
 * @param vectorBits length of the initialization vector, 0 for none
 */
public record OfferedAlgorithm(int id, String tag, int keyType, int bits, int vectorBits) {

    /** An algorithm of key pairs. */
    public static OfferedAlgorithm asymmetric(int id, String tag, int bits) {
        return new OfferedAlgorithm(id, tag, KeyType.ASYMMETRIC, bits, 0);
    }

    /** An algorithm of secret keys. */
    public static OfferedAlgorithm symmetric(int id, String tag, int bits, int vectorBits) {
        return new OfferedAlgorithm(id, tag, KeyType.SYMMETRIC, bits, vectorBits);
    }

    /** Whether its keys are key pairs. */
    public boolean asymmetric() {
        return keyType == KeyType.ASYMMETRIC;
    }

    /** Bytes of an initialization vector. */
    public int vectorBytes() {
        return vectorBits / Byte.SIZE;
    }
}
