package org.ekmsim.cli;

/**
 * Something the user can put right. The message says what is wrong, where, and how to fix it; it is printed without a
 * stack trace.
 */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message, null, false, false);
    }
}
