package org.ekmsim.engine.cryptographicprovider;

import java.util.Optional;
import org.ekmsim.engine.session.Session;
import org.jspecify.annotations.Nullable;

/** Finds the provider that the argument of a management function names. */
final class RegisteredProviders {

    private RegisteredProviders() {}

    /** The provider of that id; empty for NULL and unknown ids, which give no rows. */
    static Optional<CryptographicProvider> byId(Session session, @Nullable Object argument) {
        return argument instanceof Number id ? session.state().providers().find(id.intValue()) : Optional.empty();
    }
}
