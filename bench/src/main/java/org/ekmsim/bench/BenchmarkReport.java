package org.ekmsim.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ekmsim.bench.key.KeyPathSection;
import org.ekmsim.bench.key.VaultWeight;
import org.ekmsim.bench.parser.FirstParseSection;
import org.ekmsim.bench.parser.ParserSection;
import org.ekmsim.bench.parser.ScriptLengthSection;
import org.ekmsim.bench.query.QuerySection;
import org.ekmsim.bench.report.FreshProcess;
import org.ekmsim.bench.report.Machine;
import org.ekmsim.bench.report.Measured;
import org.ekmsim.bench.report.Section;

/** Runs all benchmarks and writes the report. */
public final class BenchmarkReport {

    private static final int PROCESS_RUNS = 15;
    private static final int ROUNDS = 3;

    private BenchmarkReport() {}

    /** @param arguments the file to write, {@code --quick} to see that everything runs, and names of sections; all by default */
    public static void main(String[] arguments) throws IOException {
        Locale.setDefault(Locale.ROOT);
        List<String> wanted = new ArrayList<>(List.of(arguments).subList(1, arguments.length));
        boolean quick = wanted.remove("--quick");
        Path file = Path.of(arguments[0]);
        write(file, sections(quick, wanted), quick);
        System.out.println("Written: " + file);
    }

    private static List<Section> sections(boolean quick, List<String> wanted) {
        Measured measured = new Measured(quick);
        Map<String, Section> sections = new LinkedHashMap<>();
        sections.put("parsers", new ParserSection(measured));
        sections.put("length", new ScriptLengthSection(measured));
        sections.put("start", new FirstParseSection(new FreshProcess(quick ? 3 : PROCESS_RUNS)));
        sections.put("keys", new KeyPathSection(measured, quick));
        sections.put("queries", new QuerySection(measured, quick));
        sections.put("vaults", new VaultWeight(quick ? 1 : ROUNDS));
        if (!sections.keySet().containsAll(wanted)) {
            throw new IllegalArgumentException("The sections are " + sections.keySet() + ", not " + wanted);
        }
        sections.keySet().removeIf(name -> !wanted.isEmpty() && !wanted.contains(name));
        return List.copyOf(sections.values());
    }

    /** Writes after every section: what stops a later one loses nothing of those before it. */
    private static void write(Path file, List<Section> sections, boolean quick) throws IOException {
        StringBuilder text = new StringBuilder("# Benchmark results\n\n");
        text.append("Written by `bench/run`")
                .append(quick ? " --quick: numbers mean nothing" : "")
                .append(".\n");
        text.append("Machine: ").append(Machine.local()).append(".\n");
        text.append("Every number is the median with the smallest and largest measurement in parentheses.\n");
        for (Section section : sections) {
            text.append("\n## ").append(section.title()).append("\n\n").append(section.measure());
            Files.writeString(file, text);
        }
    }
}
