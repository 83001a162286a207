package org.ekmsim.bench.parser;

import java.util.Map;
import org.ekmsim.bench.report.MarkdownTable;
import org.ekmsim.bench.report.Measured;
import org.ekmsim.bench.report.Section;
import org.ekmsim.bench.report.Spread;

/** Whether the time to read a script grows as its length does. */
public final class ScriptLengthSection implements Section {

    private static final int[] KILOBYTES = {10, 100, 1_000, 10_000};
    private static final double NANOSECONDS_PER_MILLISECOND = 1e6;

    private final Measured measured;

    public ScriptLengthSection(Measured measured) {
        this.measured = measured;
    }

    @Override
    public String title() {
        return "Length of a script";
    }

    @Override
    public String measure() {
        MarkdownTable table = new MarkdownTable("one batch of", "milliseconds", "nanoseconds per character");
        for (int kilobytes : KILOBYTES) {
            Spread time = measured.nanoseconds(
                    ScriptLengthBenchmark.class, "oneBatch", Map.of("kilobytes", String.valueOf(kilobytes)));
            table.row(
                    "%,d,000 characters".formatted(kilobytes),
                    time.dividedBy(NANOSECONDS_PER_MILLISECOND).text(2),
                    time.dividedBy(kilobytes * 1000.0).text(1));
        }
        return table.toString();
    }
}
