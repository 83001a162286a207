package org.ekmsim.surroundings;

import java.util.Map;
import java.util.Optional;
import org.pcollections.PMap;
import org.pcollections.TreePMap;

/**
 * A cryptographic provider's library file on a machine's disk.
 *
 * @param path full path as it was installed
 * @param providerKind which provider it is, such as {@code akv}
 * @param version the provider's version as world files name it, such as {@code 1.0.5.0-2024-11}
 * @param signed whether its Authenticode signature verifies
 * @param settings what its own configuration says, by name; which names there are depends on the kind
 */
public record InstalledLibrary(
        String path, String providerKind, String version, boolean signed, PMap<String, String> settings) {

    /** A library without settings of its own. */
    public InstalledLibrary(String path, String providerKind, String version, boolean signed) {
        this(path, providerKind, version, signed, TreePMap.empty());
    }

    /** A properly signed library. */
    public static InstalledLibrary of(String path, String providerKind, String version) {
        return new InstalledLibrary(path, providerKind, version, true);
    }

    /** The file's name without its folders. */
    public String fileName() {
        return path.substring(Math.max(path.lastIndexOf('\\'), path.lastIndexOf('/')) + 1);
    }

    /** A setting, if it is there. */
    public Optional<String> setting(String name) {
        return Optional.ofNullable(settings.get(name));
    }

    /** The same file with these settings. */
    public InstalledLibrary withSettings(Map<String, String> changed) {
        return new InstalledLibrary(path, providerKind, version, signed, TreePMap.from(changed));
    }
}
