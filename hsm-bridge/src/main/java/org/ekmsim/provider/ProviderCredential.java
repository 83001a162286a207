package org.ekmsim.provider;

import org.ekmsim.surroundings.Secret;
import org.jspecify.annotations.Nullable;

/**
 * The credential a session is opened with.
 *
 * @param credentialName name of the credential
 * @param identity its IDENTITY
 * @param secret its SECRET, absent when it has none
 * @param managedIdentity name of the managed identity the engine chose, absent for every other identity
 */
public record ProviderCredential(
        String credentialName,
        String identity,
        @Nullable Secret secret,
        @Nullable String managedIdentity) {}
