package org.ekmsim.tsql.grammar;

import org.ekmsim.tsql.SyntaxError;

/** Carries a syntax error from an action of the grammar to the reader; it never leaves this package. */
final class SyntaxException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient SyntaxError error;

    SyntaxException(SyntaxError error) {
        super("syntax error " + error.number(), null, false, false);
        this.error = error;
    }

    SyntaxError error() {
        return error;
    }
}
