package org.ekmsim.cli.output;

import java.util.List;
import java.util.function.Supplier;
import org.ekmsim.surroundings.SurroundingsState;
import org.ekmsim.surroundings.Timeline;
import org.ekmsim.surroundings.TimelineEntry;

/** What was added to the world's record of provider calls and vault requests since it was last looked at. */
public final class CallLog {

    private final Supplier<SurroundingsState> state;
    private int seen;

    /** @param state gives the present state of the surroundings */
    public CallLog(Supplier<SurroundingsState> state) {
        this.state = state;
    }

    /** What has ended since the last time, in the order in which it began. */
    List<TimelineEntry> fresh() {
        Timeline timeline = state.get().timeline();
        List<TimelineEntry> fresh = timeline.since(seen);
        seen = timeline.entries().size();
        return fresh;
    }
}
