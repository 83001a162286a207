package org.ekmsim.provider.fault;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ekmsim.provider.EntryPoint;
import org.ekmsim.provider.ProviderVersion;
import org.ekmsim.surroundings.InstalledLibrary;

/**
 * What a faulty provider does wrong.
 *
 * @param missing entry points it does not export
 * @param failing codes that entry points answer instead of working
 * @param crashing entry points that throw
 * @param hanging entry points that never return
 * @param lies what it says that is not so
 * @param apiVersion the version of the interface it says it was built for
 */
record Misconduct(
        Set<EntryPoint> missing,
        Map<EntryPoint, Integer> failing,
        Set<EntryPoint> crashing,
        Set<EntryPoint> hanging,
        Set<Lie> lies,
        ProviderVersion apiVersion) {

    static final List<String> SETTINGS = List.of("missing", "fails", "crashes", "hangs", "lies", "api-version");

    static Misconduct of(InstalledLibrary file) {
        Set<Lie> lies = EnumSet.noneOf(Lie.class);
        words(file, "lies").map(Lie::of).forEach(lies::add);
        return new Misconduct(
                entryPoints(file, "missing"),
                failures(file),
                entryPoints(file, "crashes"),
                entryPoints(file, "hangs"),
                lies,
                file.setting("api-version").map(Misconduct::apiVersion).orElse(ProviderVersion.SUPPORTED_API));
    }

    private static ProviderVersion apiVersion(String text) {
        return ProviderVersion.parse(text + ".0.0");
    }

    private static Set<EntryPoint> entryPoints(InstalledLibrary file, String setting) {
        Set<EntryPoint> found = EnumSet.noneOf(EntryPoint.class);
        words(file, setting).map(Misconduct::entryPoint).forEach(found::add);
        return found;
    }

    private static Map<EntryPoint, Integer> failures(InstalledLibrary file) {
        Map<EntryPoint, Integer> codes = new EnumMap<>(EntryPoint.class);
        words(file, "fails").forEach(word -> {
            if (!word.matches("\\w+=[0-9]{1,9}")) {
                throw new IllegalArgumentException(
                        "The setting 'fails' is written SqlCryptOpenSession=5, not '" + word + "'.");
            }
            int equals = word.indexOf('=');
            codes.put(entryPoint(word.substring(0, equals)), Integer.valueOf(word.substring(equals + 1)));
        });
        return codes;
    }

    private static EntryPoint entryPoint(String name) {
        return Arrays.stream(EntryPoint.values())
                .filter(entryPoint -> entryPoint.exportedName().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no entry point called '" + name + "'."));
    }

    private static Stream<String> words(InstalledLibrary file, String setting) {
        return file.setting(setting).stream()
                .flatMap(text -> Arrays.stream(text.split(",", -1)))
                .map(String::strip);
    }
}
