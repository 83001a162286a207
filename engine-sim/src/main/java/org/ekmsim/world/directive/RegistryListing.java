package org.ekmsim.world.directive;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ekmsim.surroundings.Registry;
import org.ekmsim.surroundings.RegistryKey;
import org.ekmsim.surroundings.RegistryValue;

/** Shows the registry key of cryptographic providers and everything below it, in the layout of {@code reg query}. */
final class RegistryListing {

    private RegistryListing() {}

    static List<String> of(Registry registry) {
        List<RegistryKey> keys = registry.list(Registry.CRYPTOGRAPHIC_PROVIDER);
        if (keys.isEmpty()) {
            return List.of(Registry.CRYPTOGRAPHIC_PROVIDER + " does not exist.");
        }
        List<String> lines = new ArrayList<>();
        for (RegistryKey key : keys) {
            lines.add(key.path());
            key.rights()
                    .forEach((account, right) -> lines.add("    (" + account + ": "
                            + right.name().toLowerCase(Locale.ROOT).replace('_', ' ') + ")"));
            key.values().forEach((name, value) -> lines.add("    " + name + "    " + shown(value)));
        }
        return lines;
    }

    private static String shown(RegistryValue value) {
        return value instanceof RegistryValue.Text text
                ? "REG_SZ    " + text.text()
                : "REG_DWORD    0x" + Integer.toHexString(((RegistryValue.Number) value).number());
    }
}
