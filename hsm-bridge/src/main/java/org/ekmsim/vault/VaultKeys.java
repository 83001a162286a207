package org.ekmsim.vault;

import java.time.Instant;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.pcollections.PMap;
import org.pcollections.TreePMap;

/**
 * The keys of a vault (names compare without case).
 *
 * @param present keys by name
 * @param deleted soft-deleted keys by name; their names are taken until purged
 * @param versionsMade how many versions were ever made of each name, purged ones included; numbers the next one
 */
public record VaultKeys(
        PMap<String, VaultKey> present, PMap<String, DeletedKey> deleted, PMap<String, Integer> versionsMade) {

    /** No key. */
    public static VaultKeys none() {
        return new VaultKeys(
                TreePMap.empty(String.CASE_INSENSITIVE_ORDER),
                TreePMap.empty(String.CASE_INSENSITIVE_ORDER),
                TreePMap.empty(String.CASE_INSENSITIVE_ORDER));
    }

    /** Number of the next version of a key of that name. */
    int nextOrdinal(String name) {
        return versionsMade.getOrDefault(name, 0);
    }

    VaultKeys withNew(VaultKey key) {
        if (present.containsKey(key.name()) || deleted.containsKey(key.name())) {
            throw new IllegalArgumentException("The vault already has a key named " + key.name() + ".");
        }
        return new VaultKeys(present.plus(key.name(), key), deleted, versionsMade);
    }

    VaultKeys with(String name, UnaryOperator<VaultKey> change) {
        VaultKey key = required(present, name);
        return new VaultKeys(present.plus(key.name(), change.apply(key)), deleted, versionsMade);
    }

    VaultKeys withNewVersion(String name, KeyVersion version) {
        VaultKeys changed = with(name, key -> key.withVersion(version));
        return new VaultKeys(changed.present, deleted, versionsMade.plus(name, nextOrdinal(name) + 1));
    }

    /** Puts a whole key back, under numbers of versions that go on where it left off. */
    VaultKeys restore(VaultKey key) {
        VaultKeys changed = withNew(key);
        int made = Math.max(nextOrdinal(key.name()), key.versions().size());
        return new VaultKeys(changed.present, deleted, versionsMade.plus(key.name(), made));
    }

    VaultKeys delete(String name, @Nullable Instant purged) {
        VaultKey key = required(present, name);
        return new VaultKeys(present.minus(name), deleted.plus(key.name(), new DeletedKey(key, purged)), versionsMade);
    }

    VaultKeys recover(String name) {
        VaultKey key = required(deleted, name).key();
        return new VaultKeys(present.plus(key.name(), key), deleted.minus(name), versionsMade);
    }

    VaultKeys purge(String name) {
        required(deleted, name);
        return new VaultKeys(present, deleted.minus(name), versionsMade);
    }

    private static <T> T required(PMap<String, T> among, String name) {
        T key = among.get(name);
        if (key == null) {
            throw new IllegalArgumentException("The vault has no such key: " + name + ".");
        }
        return key;
    }
}
