package org.ekmsim.engine.entra;

import org.ekmsim.engine.type.Binary;
import org.jspecify.annotations.Nullable;

/**
 * How an instance is set up for Microsoft Entra.
 *
 * @param administrator name of the one identity that is the Microsoft Entra administrator; null where Microsoft Entra authentication
 *     is not set up, or the administrator was removed
 * @param contained security identifier of an administrator that has no login and is a contained user of master, as on a logical server
 *     of SQL Database; null elsewhere
 * @param only whether nobody but Microsoft Entra identities can connect
 */
public record EntraSetup(
        @Nullable String administrator, @Nullable Binary contained, boolean only) {

    /** An instance that knows nothing of Microsoft Entra. */
    public static EntraSetup none() {
        return of(null, false);
    }

    /** The set-up before the administrator has become a principal. */
    public static EntraSetup of(@Nullable String administrator, boolean only) {
        return new EntraSetup(administrator, null, only);
    }

    /** Whether Microsoft Entra authentication is set up. */
    public boolean isConfigured() {
        return administrator != null;
    }

    EntraSetup asContained(Binary sid) {
        return new EntraSetup(administrator, sid, only);
    }

    /** The same administrator, with or without others beside. */
    public EntraSetup withOnly(boolean changed) {
        return new EntraSetup(administrator, contained, changed);
    }

    /** Whether the token is that of an administrator without login, or of a member of the group that is it. */
    public boolean isContainedAdministrator(EntraToken token) {
        return contained != null && token.sids().contains(contained);
    }
}
