package org.ekmsim.vault;

import org.jspecify.annotations.Nullable;

/**
 * The public part of a key version, as the service answers it.
 *
 * @param uri {@code kid}: URI of the version
 * @param name the key's name
 * @param version the version's id
 * @param type {@code kty}
 * @param publicNumbers {@code n} and {@code e}; absent for types other than RSA
 */
public record KeyBundle(
        String uri,
        String name,
        String version,
        KeyType type,
        @Nullable RsaPublicNumbers publicNumbers) {}
