package org.ekmsim.surroundings;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;

/** Surroundings in memory, beginning at 9 o'clock on 1 November 2026. */
public final class FakeSurroundings implements Surroundings {

    /** When the clock starts. */
    public static final Instant START = Instant.parse("2026-11-01T09:00:00Z");

    private final AtomicReference<SurroundingsState> state = new AtomicReference<>(SurroundingsState.empty());
    private final FakeClock clock = new FakeClock(START);

    @Override
    public SurroundingsState state() {
        return state.get();
    }

    @Override
    public void change(UnaryOperator<SurroundingsState> change) {
        state.updateAndGet(change);
    }

    @Override
    public FakeClock clock() {
        return clock;
    }
}
