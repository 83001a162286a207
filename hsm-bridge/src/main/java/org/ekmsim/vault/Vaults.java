package org.ekmsim.vault;

import java.util.function.UnaryOperator;

/** Where the vaults of one world are kept. */
public interface Vaults {

    /** The present state, a consistent snapshot. */
    VaultsState state();

    /**
     * Commits a change at once. The change survives a failing statement and a rolled-back transaction.
     *
     * @param change a pure function; it may be applied more than once when others commit at the same time
     */
    void change(UnaryOperator<VaultsState> change);
}
