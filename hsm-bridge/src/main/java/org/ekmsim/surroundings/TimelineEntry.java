package org.ekmsim.surroundings;

/**
 * An event in its place on the timeline.
 *
 * @param sequence its number, counted from 1 in the order in which events began: a provider call stands before the vault
 *     requests it makes
 * @param event what happened
 */
public record TimelineEntry(long sequence, TimelineEvent event) implements Comparable<TimelineEntry> {

    @Override
    public int compareTo(TimelineEntry other) {
        return Long.compare(sequence, other.sequence);
    }
}
