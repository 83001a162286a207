package org.ekmsim.provider.keyed;

import java.util.List;
import java.util.Optional;
import org.ekmsim.provider.ProviderInfo.ProviderProperties;

/**
 * Who a provider is.
 *
 * @param friendlyName its name
 * @param properties GUID, versions, authentication and key support
 * @param algorithms what it offers, by ascending id
 * @param codes its own codes for what is wrong with keys
 */
public record ProviderProfile(
        String friendlyName, ProviderProperties properties, List<OfferedAlgorithm> algorithms, Codes codes) {

    Optional<OfferedAlgorithm> algorithm(int id) {
        return algorithms.stream().filter(offered -> offered.id() == id).findFirst();
    }

    /**
     * A vendor's codes.
     *
     * @param keyExists the name of a new key is taken
     * @param badKeyName the name of a new key cannot be used
     * @param badVector the initialization vector is too short
     */
    public record Codes(int keyExists, int badKeyName, int badVector) {}
}
