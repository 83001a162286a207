package org.ekmsim.surroundings;

import java.util.List;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * Every provider call and every vault request.
 *
 * @param entries what has ended, in the order in which it ended
 * @param last the number given out last
 */
public record Timeline(PVector<TimelineEntry> entries, long last) {

    /** Nothing has happened. */
    public static Timeline empty() {
        return new Timeline(TreePVector.empty(), 0);
    }

    /** Everything that has ended, in the order in which it began. */
    public List<TimelineEntry> ordered() {
        return since(0);
    }

    /**
     * What has ended lately, in the order in which it began.
     *
     * @param seen how many entries had ended before
     */
    public List<TimelineEntry> since(int seen) {
        return entries.subList(seen, entries.size()).stream().sorted().toList();
    }

    /** Gives out a number to an event that begins; it is {@link #last()} of the result. */
    Timeline begin() {
        return new Timeline(entries, last + 1);
    }

    /** Enters an event that began under that number. */
    Timeline ended(long sequence, TimelineEvent event) {
        return new Timeline(entries.plus(new TimelineEntry(sequence, event)), last);
    }
}
