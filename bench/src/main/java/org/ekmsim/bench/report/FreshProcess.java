package org.ekmsim.bench.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Times whole processes, from start to exit. */
public final class FreshProcess {

    private static final int WARM_UP_RUNS = 2;

    private final int runs;

    /** @param runs how often each is timed */
    public FreshProcess(int runs) {
        this.runs = runs;
    }

    /** Wall-clock times of a command in milliseconds, after two runs that do not count. */
    public Spread milliseconds(List<String> command) {
        List<Double> times = new ArrayList<>();
        for (int i = -WARM_UP_RUNS; i < runs; i++) {
            long start = System.nanoTime();
            run(command);
            if (i >= 0) {
                times.add((System.nanoTime() - start) / 1e6);
            }
        }
        return Spread.of(times);
    }

    /** Runs a command and gives what it printed. */
    public static String run(List<String> command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(String.join(" ", command) + " failed:\n" + output);
            }
            return output;
        } catch (IOException e) {
            throw new IllegalStateException("Cannot run " + command.get(0), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    /** The java command of this runtime. */
    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
