package org.ekmsim.tsql;

import java.util.Set;
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
        return parse(batchText, Set.of());
    }

    /**
     * Reads one batch whose variables are partly declared elsewhere, as sp_executesql does.
     *
     * @param parameters the names of those variables, each with its leading {@code @}
     */
    public ParsedBatch parse(String batchText, Set<String> parameters) {
        return BatchReader.readBatch(batchText, options, parameters);
    }

    /**
     * Reads statements taken out of their batch: the variables and loops around them are not known, so what depends on
     * them is not checked.
     */
    public ParsedBatch parseFragment(String text) {
        return BatchReader.readFragment(text, options);
    }
}
