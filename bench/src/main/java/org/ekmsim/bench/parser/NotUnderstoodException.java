package org.ekmsim.bench.parser;

/** A parser did not take a text. */
final class NotUnderstoodException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotUnderstoodException(String message) {
        super(message);
    }

    NotUnderstoodException(Throwable cause) {
        super(cause);
    }
}
