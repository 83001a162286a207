package org.ekmsim.engine.cryptographicprovider;

import org.ekmsim.engine.type.Binary;

/**
 * A key as a provider describes it.
 *
 * @param name its name in the provider
 * @param thumbprint its thumbprint, the identity the engine keeps
 * @param flags the {@link org.ekmsim.provider.KeyFlags} it has
 * @param algorithm its algorithm
 */
public record ProviderKey(String name, Binary thumbprint, int flags, ProviderAlgorithm algorithm) {

    /** The provider's number of its algorithm. */
    public int algorithmId() {
        return algorithm.id();
    }

    /** The tag the engine knows the algorithm by. */
    public String algorithmTag() {
        return algorithm.tag();
    }

    /** Key length. */
    public int bits() {
        return algorithm.bits();
    }
}
