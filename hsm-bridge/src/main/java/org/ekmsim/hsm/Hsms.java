package org.ekmsim.hsm;

import java.util.function.UnaryOperator;

/** Where the modules' state is kept. */
public interface Hsms {

    /** The present state, a consistent snapshot. */
    HsmsState state();

    /**
     * Commits a change at once.
     *
     * @param change a pure function; it may be applied more than once when others commit at the same time
     */
    void change(UnaryOperator<HsmsState> change);
}
