package org.ekmsim.surroundings;

/** A wait ended because its caller was cancelled. The engine turns it into an attention acknowledgement. */
public final class CancelledException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Names the wait that was cancelled. */
    public CancelledException(String message) {
        super(message);
    }
}
