package org.ekmsim.bench.parser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ekmsim.bench.report.FreshProcess;
import org.ekmsim.bench.report.MarkdownTable;
import org.ekmsim.bench.report.Section;

/** How long a fresh process takes to read its first query, with and without a class-data archive. */
public final class FirstParseSection implements Section {

    private final FreshProcess fresh;

    public FirstParseSection(FreshProcess fresh) {
        this.fresh = fresh;
    }

    @Override
    public String title() {
        return "First query in a fresh JVM";
    }

    @Override
    public String measure() {
        try {
            Path archive = Files.createTempFile("first-parse", ".jsa");
            Files.delete(archive);
            List<String> program = List.of("-cp", System.getProperty("java.class.path"), FirstParse.class.getName());
            FreshProcess.run(command("-XX:ArchiveClassesAtExit=" + archive, program));
            MarkdownTable table = new MarkdownTable("process", "milliseconds, start to exit");
            table.row(
                    "with a class-data archive",
                    fresh.milliseconds(command("-XX:SharedArchiveFile=" + archive, program))
                            .text(0));
            table.row(
                    "without",
                    fresh.milliseconds(command("-Xshare:auto", program)).text(0));
            Files.delete(archive);
            return table.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> command(String option, List<String> program) {
        List<String> command = new ArrayList<>(List.of(
                FreshProcess.java(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xlog:cds=off",
                "-Xlog:cds+dynamic=off"));
        command.add(option);
        command.addAll(program);
        return command;
    }
}
