package org.ekmsim.bench.parser;

import java.util.List;
import java.util.Map;
import org.ekmsim.bench.report.MarkdownTable;
import org.ekmsim.bench.report.Measured;
import org.ekmsim.bench.report.Section;
import org.ekmsim.bench.report.Spread;

/** The comparison of parsers on the EKM script. */
public final class ParserSection implements Section {

    private final Measured measured;

    public ParserSection(Measured measured) {
        this.measured = measured;
    }

    @Override
    public String title() {
        return "Parsers on the EKM script";
    }

    @Override
    public String measure() {
        int all = EkmScript.statements().size();
        MarkdownTable table = new MarkdownTable(
                "parser",
                "understands of " + all,
                "statements/s one by one",
                "statements/s as one batch",
                "ekmsim on the same, one by one",
                "ekmsim on the same, one batch",
                "best of ekmsim : best of the other");
        for (Contenders contender : Contenders.values()) {
            row(table, contender);
        }
        return """
                Statements per second on one core, median (smallest-largest) of the iterations. Each parser reads the statements
                that it and ekmsim both understand; "one batch" is one call for all of them, where the parser takes that.

                """ + table;
    }

    private void row(MarkdownTable table, Contenders contender) {
        Contender parser = contender.make();
        List<String> common = contender.commonStatements();
        long understood =
                EkmScript.statements().stream().filter(parser::understands).count();
        Spread single = rate(contender, contender, "oneByOne", common.size());
        boolean takesBatch = parser.takesBatch(common);
        Spread batch = takesBatch ? rate(contender, contender, "oneBatch", common.size()) : single;
        if (contender == Contenders.EKMSIM) {
            table.row("**ekmsim**", "" + understood, single.text(0), batch.text(0), "", "", "");
            return;
        }
        Spread ownSingle = rate(contender, Contenders.EKMSIM, "oneByOne", common.size());
        Spread ownBatch = rate(contender, Contenders.EKMSIM, "oneBatch", common.size());
        double ratio = Math.max(ownSingle.median(), ownBatch.median()) / Math.max(single.median(), batch.median());
        table.row(
                parser.name(),
                "" + understood,
                single.text(0),
                takesBatch ? batch.text(0) : "one at a time only",
                ownSingle.text(0),
                ownBatch.text(0),
                "%.1f".formatted(ratio));
    }

    private Spread rate(Contenders statementsOf, Contenders parser, String method, int statements) {
        return measured.nanoseconds(
                        ParserBenchmark.class,
                        method,
                        Map.of("statementsOf", statementsOf.name(), "parser", parser.name()))
                .perSecond(statements);
    }
}
