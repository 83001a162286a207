package org.ekmsim.vault;

import org.jspecify.annotations.Nullable;

/**
 * How a key version is to be made.
 *
 * @param generate whether the token makes the key itself; otherwise the next ready-made key is imported
 * @param id the version's id, 32 hexadecimal digits; absent to let it follow from vault, key and number
 */
public record NewVersion(boolean generate, @Nullable String id) {

    /** Checks the id. */
    public NewVersion {
        if (id != null && !id.matches("[0-9a-f]{32}")) {
            throw new IllegalArgumentException(
                    "A key version is 32 hexadecimal digits in lower case, not '" + id + "'.");
        }
    }

    /** From the next ready-made key. */
    public static NewVersion readyMade() {
        return new NewVersion(false, null);
    }

    /** Generated in the token. */
    public static NewVersion generated() {
        return new NewVersion(true, null);
    }

    /** The same with an id of its own. */
    public NewVersion withId(@Nullable String chosen) {
        return new NewVersion(generate, chosen);
    }
}
