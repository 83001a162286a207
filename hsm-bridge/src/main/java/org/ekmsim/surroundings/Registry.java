package org.ekmsim.surroundings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;

/**
 * A machine's registry: keys by full path. Paths are long ({@code HKEY_LOCAL_MACHINE\...}); the short hive name
 * {@code HKLM} is accepted everywhere. A key's effective right for an account is the nearest one given on the key or
 * a key above it; without any, everybody may read.
 *
 * @param keys keys by path (paths compare without case)
 */
public record Registry(PSortedMap<String, RegistryKey> keys) {

    /** The key that all cryptographic providers of SQL Server keep their own keys under. */
    public static final String CRYPTOGRAPHIC_PROVIDER =
            "HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\SQL Server Cryptographic Provider";

    /** A registry without keys. */
    public static Registry empty() {
        return new Registry(TreePMap.empty(String.CASE_INSENSITIVE_ORDER));
    }

    /** The key at that path. */
    public Optional<RegistryKey> key(String path) {
        return Optional.ofNullable(keys.get(full(path)));
    }

    /** A value of the key at that path. */
    public Optional<RegistryValue> value(String path, String name) {
        return key(path).map(key -> key.values().get(name));
    }

    /** The key at that path and everything below it, in order of path. */
    public List<RegistryKey> list(String path) {
        String top = full(path);
        return keys.values().stream()
                .filter(key -> isAtOrBelow(key.path(), top))
                .toList();
    }

    /** The right an account has on a path, whether or not the key exists. */
    public RegistryRight rightOf(String account, String path) {
        for (@Nullable String at = full(path); at != null; at = parent(at)) {
            RegistryKey key = keys.get(at);
            RegistryRight right = key == null ? null : key.rights().get(account);
            if (right != null) {
                return right;
            }
        }
        return RegistryRight.READ;
    }

    /** Creates the key at that path and those above it; nothing changes when it exists. */
    public Registry create(String path) {
        PSortedMap<String, RegistryKey> created = keys;
        for (@Nullable String at = full(path); at != null && !created.containsKey(at); at = parent(at)) {
            created = created.plus(at, RegistryKey.bare(at));
        }
        return new Registry(created);
    }

    /** Sets a value, creating the key if need be. */
    public Registry withValue(String path, String name, RegistryValue value) {
        Registry created = create(path);
        return created.with(created.existing(path).withValue(name, value));
    }

    /** Removes a value; nothing changes when there is none. */
    public Registry withoutValue(String path, String name) {
        return key(path).map(key -> with(key.withoutValue(name))).orElse(this);
    }

    /** Gives an account a right on a key, creating the key if need be. */
    public Registry grant(String path, String account, RegistryRight right) {
        Registry created = create(path);
        return created.with(created.existing(path).withRight(account, right));
    }

    /** Deletes the key at that path and everything below it. */
    public Registry delete(String path) {
        PSortedMap<String, RegistryKey> rest = keys;
        for (RegistryKey key : list(path)) {
            rest = rest.minus(key.path());
        }
        return new Registry(rest);
    }

    private RegistryKey existing(String path) {
        return key(path).orElseThrow();
    }

    private Registry with(RegistryKey key) {
        return new Registry(keys.plus(key.path(), key));
    }

    private static boolean isAtOrBelow(String path, String top) {
        return path.equalsIgnoreCase(top)
                || path.toLowerCase(Locale.ROOT).startsWith(top.toLowerCase(Locale.ROOT) + "\\");
    }

    private static @Nullable String parent(String path) {
        int cut = path.lastIndexOf('\\');
        return cut < 0 ? null : path.substring(0, cut);
    }

    private static String full(String path) {
        String hive = "HKLM\\";
        return path.regionMatches(true, 0, hive, 0, hive.length())
                ? "HKEY_LOCAL_MACHINE\\" + path.substring(hive.length())
                : path;
    }
}
