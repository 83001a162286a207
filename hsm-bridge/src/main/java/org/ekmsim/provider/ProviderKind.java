package org.ekmsim.provider;

import java.util.List;
import org.ekmsim.surroundings.InstalledLibrary;

/**
 * A kind of cryptographic provider: what world files call {@code provider: NAME}. Implementations on the class path are found by
 * {@link java.util.ServiceLoader}, so a file {@code META-INF/services/org.ekmsim.provider.ProviderKind} that names a class of
 * yours, with a public constructor without parameters, is all it takes to bring a provider of your own.
 */
public interface ProviderKind {

    /** Its name in world files, lower case. */
    String name();

    /** The versions world files can name; empty when any version of the form {@code 1.2.3.4} will do. */
    default List<String> versions() {
        return List.of();
    }

    /** The names of its settings in world files. */
    default List<String> settings() {
        return List.of();
    }

    /**
     * What an installed file of this kind is.
     *
     * @throws IllegalArgumentException when its version or a setting will not do; the message goes to the world file's author
     */
    EkmProviderLibrary library(InstalledLibrary file);
}
