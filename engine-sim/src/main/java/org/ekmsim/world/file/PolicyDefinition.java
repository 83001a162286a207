package org.ekmsim.world.file;

import java.util.Set;
import org.ekmsim.vault.KeyPermission;

/**
 * An access policy of a vault.
 *
 * @param to name of the application or managed identity
 * @param permissions what it may do with keys
 */
public record PolicyDefinition(String to, Set<KeyPermission> permissions) {

    /** Copies the permissions. */
    public PolicyDefinition {
        permissions = Set.copyOf(permissions);
    }
}
