package org.ekmsim.world;

import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.pcollections.TreePMap;

/**
 * What is due at which instant, in the order (time, sequence).
 *
 * @param events the events
 * @param nextSequence number of the next event
 */
public record Schedule(TreePMap<Schedule.Due, WorldEvent> events, long nextSequence) {

    /** When an event runs: earlier instants first, and for the same instant in the order they were put on the schedule. */
    public record Due(Instant at, long sequence) implements Comparable<Due> {

        private static final Comparator<Due> ORDER =
                Comparator.comparing(Due::at).thenComparing(Due::sequence);

        @Override
        public int compareTo(Due other) {
            return ORDER.compare(this, other);
        }
    }

    public static Schedule empty() {
        return new Schedule(TreePMap.empty(), 0);
    }

    public Schedule with(Instant at, WorldEvent event) {
        return new Schedule(events.plus(new Due(at, nextSequence), event), nextSequence + 1);
    }

    public Schedule without(Due due) {
        return new Schedule(events.minus(due), nextSequence);
    }

    /** The schedule without an event, whenever it was due. */
    public Schedule without(WorldEvent event) {
        Schedule rest = this;
        for (Map.Entry<Due, WorldEvent> entry : events.entrySet()) {
            if (entry.getValue().equals(event)) {
                rest = rest.without(entry.getKey());
            }
        }
        return rest;
    }

    /** When the first event is due that a request can wait for; nothing when there is none. */
    Optional<Instant> firstAwaited() {
        return events.entrySet().stream()
                .filter(entry -> !(entry.getValue() instanceof WorldEvent.VaultsDue))
                .map(entry -> entry.getKey().at())
                .findFirst();
    }

    /** The event that is due first. */
    public Optional<Map.Entry<Due, WorldEvent>> first() {
        return events.isEmpty()
                ? Optional.empty()
                : Optional.of(Map.entry(events.firstKey(), events.get(events.firstKey())));
    }
}
