package org.ekmsim.world.file;

import java.time.Instant;
import java.util.Set;
import org.ekmsim.vault.KeyOperation;
import org.jspecify.annotations.Nullable;

/**
 * A version of a vault's key.
 *
 * @param id 32 hexadecimal digits in lower case, absent to let the vault choose
 * @param enabled whether it may be used
 * @param notBefore start of its validity, absent for none
 * @param expires end of its validity, absent for none
 * @param operations what {@code key_ops} allows
 */
public record KeyVersionDefinition(
        @Nullable String id,
        boolean enabled,
        @Nullable Instant notBefore,
        @Nullable Instant expires,
        Set<KeyOperation> operations) {

    /** A version about which the file says nothing: usable for everything, always. */
    public static final KeyVersionDefinition PLAIN =
            new KeyVersionDefinition(null, true, null, null, KeyOperation.all());

    /** Copies the operations. */
    public KeyVersionDefinition {
        operations = Set.copyOf(operations);
    }
}
