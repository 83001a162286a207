package org.ekmsim.engine.session;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a session is doing.
 *
 * @param connected when it began
 * @param requestBegan when its last request began; at first, when it began itself
 * @param requestEnded when that request ended, null while it runs
 * @param command the statement of the request that began last, in the words of {@code sys.dm_exec_requests}
 */
public record Activity(
        Instant connected, Instant requestBegan, @Nullable Instant requestEnded, String command) {

    private static final String NO_COMMAND = "AWAITING COMMAND";

    static Activity connected(Instant now) {
        return new Activity(now, now, now, NO_COMMAND);
    }

    /** Whether a request runs. */
    public boolean isRunning() {
        return requestEnded == null;
    }

    Activity begun(Instant now) {
        return new Activity(connected, now, null, NO_COMMAND);
    }

    Activity at(String statement) {
        return new Activity(connected, requestBegan, requestEnded, statement);
    }

    Activity ended(Instant now) {
        return new Activity(connected, requestBegan, now, NO_COMMAND);
    }
}
