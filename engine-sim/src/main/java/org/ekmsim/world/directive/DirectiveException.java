package org.ekmsim.world.directive;

/** A directive cannot be understood, or names something that is not there. The message says what would be right. */
public final class DirectiveException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message what is wrong and what was expected; never contains a secret */
    public DirectiveException(String message) {
        super(message, null, false, false);
    }
}
