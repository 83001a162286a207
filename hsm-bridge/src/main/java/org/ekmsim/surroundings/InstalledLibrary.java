package org.ekmsim.surroundings;

/**
 * A cryptographic provider's library file on a machine's disk.
 *
 * @param path full path as it was installed
 * @param providerKind which provider it is, such as {@code akv}
 * @param version the provider's version as world files name it, such as {@code 1.0.5.0-2024-11}
 * @param signed whether its Authenticode signature verifies
 */
public record InstalledLibrary(String path, String providerKind, String version, boolean signed) {

    /** A properly signed library. */
    public static InstalledLibrary of(String path, String providerKind, String version) {
        return new InstalledLibrary(path, providerKind, version, true);
    }

    /** The file's name without its folders. */
    public String fileName() {
        return path.substring(Math.max(path.lastIndexOf('\\'), path.lastIndexOf('/')) + 1);
    }
}
