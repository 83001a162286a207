package org.ekmsim.bench.report;

/** A part of the report: measures and tells. */
public interface Section {

    /** The heading. */
    String title();

    /** Measures everything and gives the text below the heading, in Markdown. */
    String measure();
}
