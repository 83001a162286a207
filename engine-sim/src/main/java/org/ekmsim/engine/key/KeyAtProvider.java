package org.ekmsim.engine.key;

import java.util.UUID;
import org.ekmsim.engine.type.Binary;

/**
 * Where a symmetric key of a cryptographic provider is.
 *
 * @param thumbprint the thumbprint the provider gave, at most 32 bytes
 * @param providerGuid GUID of the provider that holds the key
 * @param algorithmId the provider's algorithm id
 */
public record KeyAtProvider(Binary thumbprint, UUID providerGuid, int algorithmId) {}
