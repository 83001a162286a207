package org.ekmsim.provider.keyed;

import org.ekmsim.provider.ProviderCredential;
import org.jspecify.annotations.Nullable;

/** What is behind a provider: it lets users in. */
public interface KeyService {

    /**
     * Lets a user in.
     *
     * @param credential who asks; absent where the provider authenticates by itself
     * @param openSessions how many sessions the process has open already
     * @throws ProviderFailure when it does not
     */
    KeySession open(@Nullable ProviderCredential credential, int openSessions) throws ProviderFailure;
}
