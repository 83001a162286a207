package org.ekmsim.surroundings;

import java.util.function.UnaryOperator;

/** Everything around the instances of one world, as the bridge to keys sees it. */
public interface Surroundings {

    /** The present state, a consistent snapshot. */
    SurroundingsState state();

    /**
     * Commits a change at once. The change survives a failing statement and a rolled-back transaction.
     *
     * @param change a pure function; it may be applied more than once when others commit at the same time
     */
    void change(UnaryOperator<SurroundingsState> change);

    /** The clock of the world. */
    VirtualClock clock();
}
