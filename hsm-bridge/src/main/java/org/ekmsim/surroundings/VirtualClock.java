package org.ekmsim.surroundings;

import java.time.Duration;
import java.time.Instant;

/** The only source of time. Every wait is an await on this clock and can be cancelled. */
public interface VirtualClock {

    /** The present instant of the world, in UTC. */
    Instant now();

    /**
     * Waits until the given virtual time has passed.
     *
     * @param duration how long, in virtual time
     * @param cancellation ends the wait early
     * @throws CancelledException when the wait was cancelled
     */
    void await(Duration duration, Cancellation cancellation);

    /**
     * Waits between two attempts. On a clock that only moves when somebody moves it, the pause is skipped: who would move it while the
     * attempts go on.
     *
     * @param duration how long, in virtual time
     * @param cancellation ends the pause early
     * @throws CancelledException when the pause was cancelled
     */
    default void pause(Duration duration, Cancellation cancellation) {
        await(duration, cancellation);
    }

    /**
     * Waits for something that never comes; only cancellation (or the world's stall report) ends it.
     *
     * @param what names the call that hangs, for the stall report
     * @throws CancelledException when the wait was cancelled
     * @throws StalledException when nothing can go on any more
     */
    void awaitForever(String what, Cancellation cancellation);
}
