package org.ekmsim.engine.cryptographicprovider;

import org.ekmsim.engine.type.Binary;

/**
 * A key as a provider describes it.
 *
 * @param name its name in the provider
 * @param thumbprint its thumbprint, the identity the engine keeps
 * @param algorithmId the provider's number of its algorithm
 * @param algorithmTag the tag the engine knows the algorithm by
 * @param bits key length
 */
public record ProviderKey(String name, Binary thumbprint, int algorithmId, String algorithmTag, int bits) {}
