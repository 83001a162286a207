package org.ekmsim.provider;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
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

    /** Knows those kinds. */
    public static ProviderLibraries of(Collection<ProviderKind> kinds) {
        Map<String, Function<InstalledLibrary, EkmProviderLibrary>> byName = new TreeMap<>();
        kinds.forEach(kind -> byName.put(kind.name(), kind::library));
        return new ProviderLibraries(byName);
    }

    /** The kinds on the class path, see {@link ProviderKind}, in alphabetical order. */
    public static List<ProviderKind> onClassPath() {
        Map<String, ProviderKind> byName = new TreeMap<>();
        ServiceLoader.load(ProviderKind.class, ProviderKind.class.getClassLoader())
                .forEach(kind -> byName.putIfAbsent(kind.name(), kind));
        return List.copyOf(byName.values());
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
