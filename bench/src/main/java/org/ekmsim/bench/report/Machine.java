package org.ekmsim.bench.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Where the measurements were made.
 *
 * @param processor its name
 * @param cores how many the process may use
 * @param memory of the machine, in GiB
 * @param system operating system
 * @param java the Java runtime
 */
public record Machine(String processor, int cores, long memory, String system, String java) {

    private static final long KIB_PER_GIB = 1L << 20;

    /** This machine. */
    public static Machine local() throws IOException {
        return new Machine(
                value(Path.of("/proc/cpuinfo"), "model name", "unknown processor"),
                Runtime.getRuntime().availableProcessors(),
                Long.parseLong(value(Path.of("/proc/meminfo"), "MemTotal", "0 kB")
                                .replaceAll("\\D", ""))
                        / KIB_PER_GIB,
                System.getProperty("os.name") + " " + System.getProperty("os.version"),
                System.getProperty("java.vm.name") + " " + Runtime.version());
    }

    private static String value(Path file, String key, String otherwise) throws IOException {
        if (!Files.isReadable(file)) {
            return otherwise;
        }
        List<String> lines = Files.readAllLines(file);
        return lines.stream()
                .filter(line -> line.startsWith(key))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse(otherwise);
    }

    @Override
    public String toString() {
        return "%s, %d cores, %d GiB, %s, %s".formatted(processor, cores, memory, system, java);
    }
}
