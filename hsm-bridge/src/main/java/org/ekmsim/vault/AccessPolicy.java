package org.ekmsim.vault;

import java.time.Instant;
import java.util.Set;

/**
 * The permissions of one principal on one vault.
 *
 * @param principal name of the application or managed identity
 * @param permissions what it may do with keys
 * @param effective the instant from which it counts; requests before are refused with 403
 */
public record AccessPolicy(String principal, Set<KeyPermission> permissions, Instant effective) {

    /** Copies the permissions. */
    public AccessPolicy {
        permissions = Set.copyOf(permissions);
    }
}
