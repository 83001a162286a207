package org.ekmsim.token;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where SoftHSM's PKCS#11 library is looked for: the path the caller names, else the places packages install it to, else
 * the cache folder that {@code scripts/softhsm --install} fills.
 *
 * @param named the path from {@code EKMSIM_SOFTHSM}; when present nothing else is tried
 * @param installedPlaces files that installed packages bring
 * @param cacheFolder searched at any depth for {@code libsofthsm2.so}
 */
public record SoftHsmSearch(Optional<Path> named, List<Path> installedPlaces, Optional<Path> cacheFolder) {

    private static final String FILE_NAME = "libsofthsm2.so";
    private static final int CACHE_DEPTH = 8;

    public SoftHsmSearch {
        installedPlaces = List.copyOf(installedPlaces);
    }

    /** The search on this machine: the usual places of Linux distributions, Homebrew and Windows. */
    public static SoftHsmSearch usual(Optional<Path> named, Optional<Path> cacheFolder) {
        return new SoftHsmSearch(
                named,
                Stream.of(
                                "/usr/lib/softhsm/libsofthsm2.so",
                                "/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so",
                                "/usr/lib/aarch64-linux-gnu/softhsm/libsofthsm2.so",
                                "/usr/lib64/softhsm/libsofthsm2.so",
                                "/usr/lib64/pkcs11/libsofthsm2.so",
                                "/usr/local/lib/softhsm/libsofthsm2.so",
                                "/opt/homebrew/lib/softhsm/libsofthsm2.so",
                                "C:\\SoftHSM2\\lib\\softhsm2-x64.dll")
                        .map(Path::of)
                        .toList(),
                cacheFolder);
    }

    /**
     * The search on this machine for a process with these environment variables: {@code EKMSIM_SOFTHSM} names the file,
     * and the cache folder is {@code ekmsim/softhsm} under {@code XDG_CACHE_HOME}, else under {@code .cache} in
     * {@code HOME}.
     */
    public static SoftHsmSearch ofEnvironment(Map<String, String> environment) {
        Optional<Path> caches = path(environment, "XDG_CACHE_HOME")
                .or(() -> path(environment, "HOME").map(home -> home.resolve(".cache")));
        return usual(path(environment, "EKMSIM_SOFTHSM"), caches.map(folder -> folder.resolve("ekmsim/softhsm")));
    }

    private static Optional<Path> path(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable))
                .filter(value -> !value.isBlank())
                .map(Path::of);
    }

    /** The first file found. */
    public Optional<Path> find() {
        if (named.isPresent()) {
            return named.filter(Files::isRegularFile);
        }
        return installedPlaces.stream().filter(Files::isRegularFile).findFirst().or(() -> cacheFolder
                .filter(Files::isDirectory)
                .flatMap(SoftHsmSearch::inCache));
    }

    /** The places tried, for a message. */
    List<String> places() {
        if (named.isPresent()) {
            return List.of(named.get() + " (from EKMSIM_SOFTHSM)");
        }
        List<String> places = new ArrayList<>();
        installedPlaces.forEach(place -> places.add(place.toString()));
        cacheFolder.ifPresent(folder -> places.add(folder + " (at any depth)"));
        return places;
    }

    private static Optional<Path> inCache(Path folder) {
        try (Stream<Path> files = Files.find(
                folder, CACHE_DEPTH, (file, attributes) -> file.endsWith(FILE_NAME) && attributes.isRegularFile())) {
            return files.sorted().findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot search " + folder, e);
        }
    }
}
