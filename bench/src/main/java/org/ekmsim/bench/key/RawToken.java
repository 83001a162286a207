package org.ekmsim.bench.key;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.ekmsim.bench.report.Spread;
import org.ekmsim.token.SoftHsmSearch;

/** The C program with nothing around the PKCS#11 library, compiled with the machine's compiler. */
final class RawToken {

    private final Path source;
    private final int rounds;
    private final int seconds;

    /**
     * @param source the program's text
     * @param rounds measurements in a run
     * @param seconds length of each
     */
    RawToken(Path source, int rounds, int seconds) {
        this.source = source;
        this.rounds = rounds;
        this.seconds = seconds;
    }

    /** Private-key operations per second with this many threads. */
    Spread operationsPerSecond(int threads) {
        try {
            Path folder = Files.createTempDirectory("raw-pkcs11");
            try {
                return run(folder, threads);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    private Spread run(Path folder, int threads) throws IOException, InterruptedException {
        Path program = folder.resolve("raw-pkcs11");
        output(new ProcessBuilder("cc", "-O2", "-o", program.toString(), source.toString(), "-ldl", "-lpthread"));
        Path tokens = Files.createDirectory(folder.resolve("tokens"));
        Path settings = Files.writeString(
                folder.resolve("softhsm2.conf"),
                "directories.tokendir = " + tokens + "\nobjectstore.backend = file\nlog.level = ERROR\n");
        String library = SoftHsmSearch.ofEnvironment(System.getenv())
                .find()
                .orElseThrow(() -> new IllegalStateException("SoftHSM is not installed"))
                .toString();
        ProcessBuilder process =
                new ProcessBuilder(program.toString(), library, "" + threads, "" + rounds, "" + seconds);
        process.environment().put("SOFTHSM2_CONF", settings.toString());
        return Spread.of(output(process).lines().map(Double::valueOf).toList());
    }

    private static String output(ProcessBuilder builder) throws IOException, InterruptedException {
        Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", List.copyOf(builder.command())) + " failed");
        }
        return output;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
