package org.ekmsim.provider.conformance;

import org.ekmsim.provider.ProviderCredential;
import org.jspecify.annotations.Nullable;

/**
 * What the rules need to know about what is behind a provider.
 *
 * @param credential a credential it accepts, absent when it authenticates by itself
 * @param refused a credential it does not accept, absent when there is none to try
 * @param existingKey name of an asymmetric key of that user, absent when keys are made by the rules
 */
public record ConformanceSetup(
        @Nullable ProviderCredential credential,
        @Nullable ProviderCredential refused,
        @Nullable String existingKey) {

    /** A user the provider lets in. */
    public static ConformanceSetup as(@Nullable ProviderCredential credential) {
        return new ConformanceSetup(credential, null, null);
    }

    /** Tries this credential too, which must be refused. */
    public ConformanceSetup refusing(ProviderCredential other) {
        return new ConformanceSetup(credential, other, existingKey);
    }

    /** Works with this asymmetric key where the provider makes none. */
    public ConformanceSetup opening(String key) {
        return new ConformanceSetup(credential, refused, key);
    }
}
