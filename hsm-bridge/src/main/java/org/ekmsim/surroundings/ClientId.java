package org.ekmsim.surroundings;

import java.util.Locale;

/**
 * The client id of an application.
 *
 * @param hex 32 hexadecimal digits in lower case, without hyphens
 */
public record ClientId(String hex) {

    /** Normalises: hyphens are dropped and digits made lower case. */
    public ClientId {
        hex = hex.replace("-", "").toLowerCase(Locale.ROOT);
        if (!hex.matches("[0-9a-f]{32}")) {
            throw new IllegalArgumentException("A client id has 32 hexadecimal digits.");
        }
    }

    /** True when the text could be the hyphen-less form of a client id. */
    public static boolean isHyphenless(String text) {
        return text.matches("[0-9A-Fa-f]{32}");
    }
}
