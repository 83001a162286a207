package org.ekmsim.bench.query;

import java.util.Map;
import org.ekmsim.bench.report.MarkdownTable;
import org.ekmsim.bench.report.Measured;
import org.ekmsim.bench.report.Section;
import org.ekmsim.bench.report.Spread;

/** What statements and forks cost. */
public final class QuerySection implements Section {

    private static final double NANOSECONDS_PER_MILLISECOND = 1e6;
    private static final double NANOSECONDS_PER_MICROSECOND = 1e3;
    private static final int[] STATEMENTS = {1_000, 4_000};

    private final Measured measured;
    private final ForkWeight forks;

    /** @param quick few forks and one round: to see that everything runs */
    public QuerySection(Measured measured, boolean quick) {
        this.measured = measured;
        this.forks = new ForkWeight(quick ? 50 : 1_000, quick ? 1 : 5);
    }

    @Override
    public String title() {
        return "Queries, scripts and forks";
    }

    @Override
    public String measure() {
        MarkdownTable table = new MarkdownTable("what", "time");
        batch(table, "a catalogue view, parsed and executed", "catalogue");
        batch(table, "%,d rows joined, grouped and sorted".formatted(QueryBenchmark.ROWS), "joinGroupSort");
        batch(table, "%,d rows sorted by text".formatted(QueryBenchmark.ROWS), "sort");
        for (int statements : STATEMENTS) {
            Spread time = measured.nanoseconds(
                    DeploymentBenchmark.class, "script", Map.of("statements", String.valueOf(statements)));
            table.row(
                    "a deployment script of %,d statements".formatted(statements),
                    time.dividedBy(NANOSECONDS_PER_MILLISECOND).text(1) + " ms");
        }
        Spread fork = measured.nanoseconds(QueryBenchmark.class, "fork", Map.of());
        table.row("`fork()`", fork.dividedBy(NANOSECONDS_PER_MICROSECOND).text(1) + " µs");
        table.row("what a fork keeps in memory", forks.kibibytes().text(1) + " KiB");
        table.row(
                "%,d forks through the walk-through at once".formatted(forks.count()),
                forks.secondsToWalk().text(2) + " s");
        return table.toString();
    }

    private void batch(MarkdownTable table, String name, String method) {
        Spread time = measured.nanoseconds(QueryBenchmark.class, method, Map.of());
        table.row(name, time.dividedBy(NANOSECONDS_PER_MILLISECOND).text(3) + " ms");
    }
}
