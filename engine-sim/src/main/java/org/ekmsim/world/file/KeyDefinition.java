package org.ekmsim.world.file;

import java.util.List;
import org.ekmsim.vault.KeyType;
import org.ekmsim.vault.RotationPolicy;
import org.jspecify.annotations.Nullable;

/**
 * A key of a vault.
 *
 * @param name its name
 * @param type its type
 * @param size size of the modulus in bits for RSA types; size of the curve or of the key for the others
 * @param generate whether a new key is generated inside the token instead of taking a ready-made one
 * @param deleted whether the key is soft-deleted
 * @param rotation when the vault makes new versions by itself, absent for never
 * @param versions its versions, oldest first; never empty
 */
public record KeyDefinition(
        String name,
        KeyType type,
        int size,
        boolean generate,
        boolean deleted,
        @Nullable RotationPolicy rotation,
        List<KeyVersionDefinition> versions) {

    /** Copies the versions. */
    public KeyDefinition {
        versions = List.copyOf(versions);
    }
}
