package org.ekmsim.surroundings;

import org.pcollections.PMap;
import org.pcollections.TreePMap;

/**
 * One registry key.
 *
 * @param path full path as it was created, beginning with the hive
 * @param values values by name (names compare without case)
 * @param rights rights given explicitly on this key, by account (accounts compare without case)
 */
public record RegistryKey(String path, PMap<String, RegistryValue> values, PMap<String, RegistryRight> rights) {

    static RegistryKey bare(String path) {
        return new RegistryKey(
                path, TreePMap.empty(String.CASE_INSENSITIVE_ORDER), TreePMap.empty(String.CASE_INSENSITIVE_ORDER));
    }

    RegistryKey withValue(String name, RegistryValue value) {
        return new RegistryKey(path, values.plus(name, value), rights);
    }

    RegistryKey withoutValue(String name) {
        return new RegistryKey(path, values.minus(name), rights);
    }

    RegistryKey withRight(String account, RegistryRight right) {
        return new RegistryKey(path, values, rights.plus(account, right));
    }
}
