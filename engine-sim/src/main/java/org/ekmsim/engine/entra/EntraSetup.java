package org.ekmsim.engine.entra;

import org.jspecify.annotations.Nullable;

/**
 * How an instance is set up for Microsoft Entra.
 *
 * @param administrator name of the one identity that is the Microsoft Entra administrator; null where Microsoft Entra authentication
 *     is not set up, or the administrator was removed
 * @param only whether nobody but Microsoft Entra identities can connect
 */
public record EntraSetup(@Nullable String administrator, boolean only) {

    /** An instance that knows nothing of Microsoft Entra. */
    public static EntraSetup none() {
        return new EntraSetup(null, false);
    }

    /** Whether Microsoft Entra authentication is set up. */
    public boolean isConfigured() {
        return administrator != null;
    }
}
