package org.ekmsim.world;

import java.time.Duration;
import java.util.Optional;

/** How time passes in a world. */
public enum ClockMode {
    /** A second passes between requests, and when every request waits the clock jumps to the next event. */
    AUTO(true, Duration.ofSeconds(1)),
    /** Only {@link World#advance} moves time; waits last until someone does. */
    STEPPED(false, Duration.ZERO),
    /** Time passes as on the wall. */
    REAL(false, Duration.ZERO);

    private final boolean jumps;
    private final Duration pause;

    ClockMode(boolean jumps, Duration pause) {
        this.jumps = jumps;
        this.pause = pause;
    }

    boolean jumps() {
        return jumps;
    }

    Optional<Duration> betweenRequests() {
        return pause.isZero() ? Optional.empty() : Optional.of(pause);
    }
}
