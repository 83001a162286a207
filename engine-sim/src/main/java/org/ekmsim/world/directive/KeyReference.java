package org.ekmsim.world.directive;

import org.jspecify.annotations.Nullable;

/**
 * A key of a vault, as directives write it: {@code VAULT/KEY} or {@code VAULT/KEY/VERSION}.
 *
 * @param vault the vault's name or host name
 * @param key the key's name
 * @param version the version's id, absent for the current version
 */
public record KeyReference(
        String vault, String key, @Nullable String version) {

    static KeyReference parse(String text) {
        String[] parts = text.split("/", -1);
        boolean wellFormed = parts.length == 2 || parts.length == 3;
        for (String part : parts) {
            wellFormed &= !part.isEmpty();
        }
        if (!wellFormed) {
            throw new DirectiveException(
                    "'" + text + "' is no key of a vault: expected VAULT/KEY or VAULT/KEY/VERSION.");
        }
        return new KeyReference(parts[0], parts[1], parts.length == 3 ? parts[2] : null);
    }

    @Override
    public String toString() {
        return vault + "/" + key + (version == null ? "" : "/" + version);
    }
}
