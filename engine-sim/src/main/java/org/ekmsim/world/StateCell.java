package org.ekmsim.world;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;

/** Holds the state of one world; every change is a compare-and-set of the whole value. */
final class StateCell {

    /** A change that is still overtaken after so many attempts commits something itself, and would go on for ever. */
    private static final int MAXIMUM_ATTEMPTS = 100_000;

    private final AtomicReference<WorldState> state;

    StateCell(WorldState initial) {
        this.state = new AtomicReference<>(initial);
    }

    WorldState state() {
        return Objects.requireNonNull(state.get());
    }

    /** Applies a pure function; it runs again when somebody else was faster. */
    WorldState change(UnaryOperator<WorldState> change) {
        for (int attempt = 0; attempt < MAXIMUM_ATTEMPTS; attempt++) {
            WorldState before = state();
            WorldState after = change.apply(before);
            if (state.compareAndSet(before, after)) {
                return after;
            }
        }
        throw new IllegalStateException(
                "A change was overtaken " + MAXIMUM_ATTEMPTS + " times; does it change the world itself?");
    }
}
