package org.ekmsim.engine.session;

/** Carries an error out of a TRY block to its CATCH block. */
public final class CaughtErrorSignal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient CaughtError error;

    CaughtErrorSignal(CaughtError error) {
        super(null, null, false, false);
        this.error = error;
    }

    public CaughtError error() {
        return error;
    }
}
