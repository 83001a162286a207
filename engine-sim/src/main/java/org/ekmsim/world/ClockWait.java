package org.ekmsim.world;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One caller waiting on the clock. A class and not a record: two callers may wait for the same. */
final class ClockWait {

    private final String what;
    private final @Nullable Instant until;

    /**
     * @param what names the wait for the stall report
     * @param until when it is over, null for never
     */
    ClockWait(String what, @Nullable Instant until) {
        this.what = what;
        this.until = until;
    }

    String what() {
        return what;
    }

    @Nullable
    Instant until() {
        return until;
    }

    boolean isOver(Instant now) {
        return until != null && !now.isBefore(until);
    }
}
