package org.ekmsim.surroundings;

import java.util.Arrays;

/** Characters that must never be printed. Equal by content; only {@link #reveal()} gives the content away. */
public final class Secret {

    private final char[] characters;

    private Secret(char[] characters) {
        this.characters = characters;
    }

    /** A secret with these characters. */
    public static Secret of(String text) {
        return new Secret(text.toCharArray());
    }

    /** The content, for the one place that has to compare or send it. */
    public String reveal() {
        return new String(characters);
    }

    /** Number of UTF-16 units. */
    public int length() {
        return characters.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Secret secret && Arrays.equals(characters, secret.characters);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(characters);
    }

    @Override
    public String toString() {
        return "********";
    }
}
