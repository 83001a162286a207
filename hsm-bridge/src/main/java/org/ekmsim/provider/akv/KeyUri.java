package org.ekmsim.provider.akv;

import org.jspecify.annotations.Nullable;

/**
 * Where a key is: {@code https://host/keys/name[/version]}.
 *
 * @param host the vault's host name
 * @param name the key's name
 * @param version the version, absent for the current one
 */
record KeyUri(String host, String name, @Nullable String version) {

    private static final String SCHEME = "https://";

    /**
     * Reads a URI.
     *
     * @throws IllegalArgumentException when the text is no key URI
     */
    static KeyUri parse(String text) {
        String[] parts =
                text.startsWith(SCHEME) ? text.substring(SCHEME.length()).split("/", -1) : new String[0];
        if (parts.length < 3 || parts.length > 4 || !parts[1].equals("keys")) {
            throw new IllegalArgumentException("This is no key URI: " + text);
        }
        return new KeyUri(parts[0], parts[2], parts.length == 4 ? parts[3] : null);
    }

    String text() {
        return SCHEME + host + "/keys/" + name + (version == null ? "" : "/" + version);
    }
}
