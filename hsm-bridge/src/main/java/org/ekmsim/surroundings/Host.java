package org.ekmsim.surroundings;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.TreePMap;

/**
 * One machine.
 *
 * @param name the machine's name
 * @param platform what kind of machine
 * @param identities managed identities assigned to the machine, by name
 * @param primaryIdentity name of the one identity selected as primary for SQL Server, absent when none is
 * @param registry the machine's registry; empty on Linux
 * @param libraries provider libraries on the disk, by {@linkplain Platform#normalise normalised} path
 * @param setup what else is installed and configured on it
 */
public record Host(
        String name,
        Platform platform,
        PMap<String, ManagedIdentity> identities,
        @Nullable String primaryIdentity,
        Registry registry,
        PMap<String, InstalledLibrary> libraries,
        MachineSetup setup) {

    /** Checks that the primary identity is one of the assigned ones. */
    public Host {
        if (primaryIdentity != null && !identities.containsKey(primaryIdentity)) {
            throw new IllegalArgumentException(
                    "The identity " + primaryIdentity + " is not assigned to the host " + name + ".");
        }
    }

    /** A bare machine. */
    public static Host named(String name, Platform platform) {
        return new Host(
                name,
                platform,
                TreePMap.empty(),
                null,
                Registry.empty(),
                HashTreePMap.empty(),
                MachineSetup.standard());
    }

    /** The primary managed identity, if one is selected. */
    public Optional<ManagedIdentity> primary() {
        return primaryIdentity == null ? Optional.empty() : Optional.ofNullable(identities.get(primaryIdentity));
    }

    /** The library at that path. */
    public Optional<InstalledLibrary> library(String path) {
        return Optional.ofNullable(libraries.get(platform.normalise(path)));
    }

    /**
     * Assigns a managed identity.
     *
     * @throws IllegalArgumentException when the machine has another system-assigned identity already
     */
    public Host withIdentity(ManagedIdentity identity) {
        for (ManagedIdentity known : identities.values()) {
            if (identity.systemAssigned()
                    && known.systemAssigned()
                    && !known.name().equals(identity.name())) {
                throw new IllegalArgumentException(
                        "The host " + name + " has a system-assigned identity already: " + known.name() + ".");
            }
        }
        return new Host(
                name,
                platform,
                identities.plus(identity.name(), identity),
                primaryIdentity,
                registry,
                libraries,
                setup);
    }

    /** Takes a managed identity away; when it was the primary one, none is. */
    public Host withoutIdentity(String identity) {
        String primary = identity.equals(primaryIdentity) ? null : primaryIdentity;
        return new Host(name, platform, identities.minus(identity), primary, registry, libraries, setup);
    }

    /** Selects the primary identity, or none. */
    public Host withPrimaryIdentity(@Nullable String identity) {
        return new Host(name, platform, identities, identity, registry, libraries, setup);
    }

    /** Changes the registry. */
    public Host withRegistry(UnaryOperator<Registry> change) {
        return new Host(name, platform, identities, primaryIdentity, change.apply(registry), libraries, setup);
    }

    /** Installs or replaces a library at its path. */
    public Host withLibrary(InstalledLibrary library) {
        return new Host(
                name,
                platform,
                identities,
                primaryIdentity,
                registry,
                libraries.plus(platform.normalise(library.path()), library),
                setup);
    }

    /** Removes the library at that path. */
    public Host withoutLibrary(String path) {
        return new Host(
                name,
                platform,
                identities,
                primaryIdentity,
                registry,
                libraries.minus(platform.normalise(path)),
                setup);
    }

    /** Changes what is installed and configured. */
    public Host withSetup(UnaryOperator<MachineSetup> change) {
        return new Host(name, platform, identities, primaryIdentity, registry, libraries, change.apply(setup));
    }
}
