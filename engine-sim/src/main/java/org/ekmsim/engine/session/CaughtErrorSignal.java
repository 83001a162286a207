package org.ekmsim.engine.session;

/** Carries an error out of a TRY block to its CATCH block. */
public final class CaughtErrorSignal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient CaughtError error;
    private final boolean leavesScope;

    CaughtErrorSignal(CaughtError error) {
        this(error, false);
    }

    private CaughtErrorSignal(CaughtError error, boolean leavesScope) {
        super(null, null, false, false);
        this.error = error;
        this.leavesScope = leavesScope;
    }

    /** An error of compilation that was met when its statement was reached. */
    static CaughtErrorSignal ofLateCompilation(CaughtError error) {
        return new CaughtErrorSignal(error, true);
    }

    public CaughtError error() {
        return error;
    }

    /** Whether only a TRY block outside of the batch, procedure or text it comes from catches the error. */
    public boolean leavesScope() {
        return leavesScope;
    }
}
