package org.ekmsim.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.ekmsim.bench.key.KeyPathSection;
import org.ekmsim.bench.key.VaultWeight;
import org.ekmsim.bench.parser.FirstParseSection;
import org.ekmsim.bench.parser.ParserSection;
import org.ekmsim.bench.parser.ScriptLengthSection;
import org.ekmsim.bench.report.FreshProcess;
import org.ekmsim.bench.report.Machine;
import org.ekmsim.bench.report.Measured;
import org.ekmsim.bench.report.Section;

/** Runs all benchmarks and writes the report. */
public final class BenchmarkReport {

    private static final int PROCESS_RUNS = 15;
    private static final int ROUNDS = 7;

    private BenchmarkReport() {}

    /** @param arguments the file to write, and {@code --quick} to see that everything runs */
    public static void main(String[] arguments) throws IOException {
        Locale.setDefault(Locale.ROOT);
        boolean quick = Arrays.asList(arguments).contains("--quick");
        Path file = Path.of(arguments[0]);
        Files.writeString(file, report(sections(quick), quick));
        System.out.println("Written: " + file);
    }

    private static List<Section> sections(boolean quick) {
        Measured measured = new Measured(quick);
        FreshProcess fresh = new FreshProcess(quick ? 3 : PROCESS_RUNS);
        return List.of(
                new ParserSection(measured),
                new ScriptLengthSection(measured),
                new FirstParseSection(fresh),
                new KeyPathSection(measured, quick),
                new VaultWeight(quick ? 1 : ROUNDS));
    }

    private static String report(List<Section> sections, boolean quick) throws IOException {
        StringBuilder text = new StringBuilder("# Benchmark results\n\n");
        text.append("Written by `bench/run`")
                .append(quick ? " --quick: numbers mean nothing" : "")
                .append(".\n");
        text.append("Machine: ").append(Machine.local()).append(".\n");
        text.append("Every number is the median with the smallest and largest measurement in parentheses.\n");
        for (Section section : sections) {
            text.append("\n## ").append(section.title()).append("\n\n").append(section.measure());
        }
        return text.toString();
    }
}
