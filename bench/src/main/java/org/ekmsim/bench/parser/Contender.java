package org.ekmsim.bench.parser;

import java.util.List;

/** A parser that takes part in the comparison. */
interface Contender {

    /** Its name and version. */
    String name();

    /**
     * Parses one statement.
     *
     * @return the tree
     * @throws RuntimeException when the parser does not understand it
     */
    Object parse(String statement);

    /**
     * Parses statements separated by semicolons in one call.
     *
     * @throws RuntimeException when the parser does not understand them or takes one statement at a time only
     */
    Object parseBatch(String batch);

    /** Whether the parser understands a statement. */
    default boolean understands(String statement) {
        try {
            parse(statement);
            return true;
        } catch (RuntimeException notUnderstood) {
            return false;
        }
    }

    /** Whether the parser takes these statements in one call. */
    default boolean takesBatch(List<String> statements) {
        try {
            parseBatch(EkmScript.batch(statements));
            return true;
        } catch (RuntimeException notUnderstood) {
            return false;
        }
    }
}
