package org.ekmsim.vault;

import java.time.Instant;
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
 * @param rotation when the vault makes new versions by itself, absent for never
 */
public record VaultKey(
        String name,
        KeyType type,
        int bits,
        PVector<KeyVersion> versions,
        @Nullable RotationPolicy rotation) {

    /** A key without versions. */
    public static VaultKey named(String name, KeyType type, int bits) {
        return new VaultKey(name, type, bits, TreePVector.empty(), null);
    }

    /** Whether a key can be called so: 1 to 127 letters, digits and hyphens ("About keys"). */
    public static boolean isName(String text) {
        return text.matches("[0-9A-Za-z-]{1,127}");
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
        return withVersions(versions.plus(version));
    }

    /**
     * Changes one version, or the current one when no id is given.
     *
     * @throws IllegalArgumentException when there is no such version
     */
    public VaultKey withVersion(@Nullable String id, UnaryOperator<KeyVersion> change) {
        int at = versions.indexOf(required(id));
        return withVersions(versions.with(at, change.apply(versions.get(at))));
    }

    /**
     * Removes one version for good.
     *
     * @throws IllegalArgumentException when there is no such version
     */
    public VaultKey withoutVersion(String id) {
        return withVersions(versions.minus(required(id)));
    }

    /** Sets when the vault makes new versions by itself, or that it never does. */
    public VaultKey withRotation(@Nullable RotationPolicy policy) {
        return new VaultKey(name, type, bits, versions, policy);
    }

    /** When the policy asks for a new version; nothing without a policy. */
    Optional<Instant> rotationDue() {
        return Optional.ofNullable(rotation).flatMap(policy -> current().flatMap(policy::due));
    }

    private VaultKey withVersions(PVector<KeyVersion> changed) {
        return new VaultKey(name, type, bits, changed, rotation);
    }

    private KeyVersion required(@Nullable String id) {
        return version(id)
                .orElseThrow(() -> new IllegalArgumentException(
                        id == null
                                ? "The key " + name + " has no version."
                                : "The key " + name + " has no version " + id + "."));
    }
}
