package org.ekmsim.bench.report;

import java.util.ArrayList;
import java.util.List;

/** A table of a Markdown document. */
public final class MarkdownTable {

    private final List<String> lines = new ArrayList<>();

    /** A table with these column headings. */
    public MarkdownTable(String... headings) {
        row(headings);
        lines.add("| --- ".repeat(headings.length) + "|");
    }

    /** Adds a row. */
    public MarkdownTable row(String... cells) {
        lines.add("| " + String.join(" | ", cells) + " |");
        return this;
    }

    @Override
    public String toString() {
        return String.join("\n", lines) + "\n";
    }
}
