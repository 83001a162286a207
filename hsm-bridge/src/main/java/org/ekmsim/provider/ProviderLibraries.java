package org.ekmsim.provider;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.ekmsim.surroundings.Host;
import org.ekmsim.surroundings.InstalledLibrary;

/** Knows what is behind the library files of machines, by kind of provider. */
public final class ProviderLibraries {

    private final Map<String, Function<InstalledLibrary, EkmProviderLibrary>> kinds;

    /**
     * Knows the given kinds.
     *
     * @param kinds by name, such as {@code akv}: what a file of that kind is; the function throws
     *     {@link IllegalArgumentException} for a version it does not know
     */
    public ProviderLibraries(Map<String, Function<InstalledLibrary, EkmProviderLibrary>> kinds) {
        this.kinds = new TreeMap<>(kinds);
    }

    /** Names of the kinds, in alphabetical order. */
    public Set<String> kinds() {
        return Collections.unmodifiableSet(kinds.keySet());
    }

    /** The library at a path of a machine; nothing when no library is there. */
    public Optional<EkmProviderLibrary> find(Host host, String path) {
        return host.library(path).map(this::describe);
    }

    /**
     * What a file is.
     *
     * @throws IllegalArgumentException for a kind or version that is not known
     */
    public EkmProviderLibrary describe(InstalledLibrary file) {
        Function<InstalledLibrary, EkmProviderLibrary> kind = kinds.get(file.providerKind());
        if (kind == null) {
            throw new IllegalArgumentException("There is no provider kind named " + file.providerKind() + "; known: "
                    + String.join(", ", kinds.keySet()) + ".");
        }
        return kind.apply(file);
    }
}
