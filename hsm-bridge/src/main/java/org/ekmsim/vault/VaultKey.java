package org.ekmsim.vault;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * A key of a vault.
 *
 * @param name its name
 * @param type its type
 * @param bits size asked for at creation: the modulus of an RSA key
 * @param versions its versions, oldest first; the last one is current
 */
public record VaultKey(String name, KeyType type, int bits, PVector<KeyVersion> versions) {

    /** A key without versions. */
    public static VaultKey named(String name, KeyType type, int bits) {
        return new VaultKey(name, type, bits, TreePVector.empty());
    }

    /** The current version: the one made last. */
    public Optional<KeyVersion> current() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.get(versions.size() - 1));
    }

    /** The version of that id, or the current one when no id is given. */
    public Optional<KeyVersion> version(@Nullable String id) {
        return id == null
                ? current()
                : versions.stream()
                        .filter(version -> version.id().equalsIgnoreCase(id))
                        .findFirst();
    }

    /**
     * Adds a version, which becomes current.
     *
     * @throws IllegalArgumentException when there is a version of that id
     */
    public VaultKey withVersion(KeyVersion version) {
        if (version(version.id()).isPresent()) {
            throw new IllegalArgumentException("The key " + name + " already has a version " + version.id() + ".");
        }
        return new VaultKey(name, type, bits, versions.plus(version));
    }

    /**
     * Changes one version, or the current one when no id is given.
     *
     * @throws IllegalArgumentException when there is no such version
     */
    public VaultKey withVersion(@Nullable String id, UnaryOperator<KeyVersion> change) {
        int at = versions.indexOf(required(id));
        return new VaultKey(name, type, bits, versions.with(at, change.apply(versions.get(at))));
    }

    /**
     * Removes one version for good.
     *
     * @throws IllegalArgumentException when there is no such version
     */
    public VaultKey withoutVersion(String id) {
        return new VaultKey(name, type, bits, versions.minus(required(id)));
    }

    private KeyVersion required(@Nullable String id) {
        return version(id)
                .orElseThrow(() -> new IllegalArgumentException(
                        id == null
                                ? "The key " + name + " has no version."
                                : "The key " + name + " has no version " + id + "."));
    }
}
