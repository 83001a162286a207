package org.ekmsim.engine.cryptographicprovider;

import java.util.UUID;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.provider.AuthType;
import org.ekmsim.provider.ProviderInfo.ProviderProperties;

/**
 * What a loaded provider says of itself.
 *
 * @param friendlyName its name
 * @param properties GUID, versions, authentication and key support
 */
record ProviderDescription(String friendlyName, ProviderProperties properties) {

    /** The interface's limit for a friendly name, in bytes. */
    private static final int LONGEST_NAME = 2048;

    private static final UUID NIL = new UUID(0, 0);

    /** Refuses a description that no provider can have: 33023 beyond the interface's limits, 33025 otherwise (which words, is inferred). */
    void requireValid() {
        ProviderSession.requireFits(
                friendlyName.length() * Character.BYTES, "cryptographic provider friendly name", LONGEST_NAME);
        ProviderSession.requireFits(
                properties.thumbprintLength(),
                "cryptographic provider key thumbprint length",
                ProviderSession.LONGEST_THUMBPRINT);
        require(properties.thumbprintLength() > 0, "cryptographic provider key thumbprint length");
        require(!properties.guid().equals(NIL), "guid");
        require(
                properties.authType() == AuthType.BASIC || properties.authType() == AuthType.OTHER,
                "authentication type");
    }

    private static void require(boolean valid, String property) {
        if (!valid) {
            throw EngineError.of(33025, 1, property);
        }
    }
}
