package org.ekmsim.tsql;

import org.ekmsim.tsql.grammar.BatchReader;

/**
 * Reads T-SQL batches. An instance holds only its options, so it may be shared between threads; each call makes its own
 * parser.
 */
public final class TsqlParser {

    private final ParseOptions options;

    public TsqlParser(ParseOptions options) {
        this.options = options;
    }

    /**
     * Reads one batch, as a client sends it: without GO lines. Never throws for any text: syntax errors and unmodelled
     * constructs are part of the answer.
     */
    public ParsedBatch parse(String batchText) {
        return BatchReader.read(batchText, options);
    }
}
