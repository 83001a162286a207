package org.ekmsim.engine.cryptographicprovider;

import org.ekmsim.provider.ProviderInfo.ProviderProperties;

/**
 * What a loaded provider says of itself.
 *
 * @param friendlyName its name
 * @param properties GUID, versions, authentication and key support
 */
record ProviderDescription(String friendlyName, ProviderProperties properties) {}
