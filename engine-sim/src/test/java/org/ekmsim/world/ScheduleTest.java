package org.ekmsim.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What is due when. */
class ScheduleTest {

    private static final InstanceKey INSTANCE = new InstanceKey("host", "instance");

    private record Entry(int second, int number) {}

    private static WorldEvent event(int number) {
        return new WorldEvent.EncryptionScanStep(INSTANCE, "d" + number);
    }

    @Property(tries = 200)
    void events_come_by_time_and_for_the_same_time_in_the_order_they_were_put(
            @ForAll List<@IntRange(max = 3) Integer> seconds) {
        Schedule schedule = Schedule.empty();
        List<Entry> expected = new ArrayList<>();
        for (int i = 0; i < seconds.size(); i++) {
            schedule = schedule.with(Instant.ofEpochSecond(seconds.get(i)), event(i));
            expected.add(new Entry(seconds.get(i), i));
        }
        expected.sort(Comparator.comparingInt(Entry::second).thenComparingInt(Entry::number));
        List<WorldEvent> drained = new ArrayList<>();
        while (schedule.first().isPresent()) {
            Map.Entry<Schedule.Due, WorldEvent> first = schedule.first().get();
            drained.add(first.getValue());
            schedule = schedule.without(first.getKey());
        }
        assertThat(drained)
                .containsExactlyElementsOf(
                        expected.stream().map(entry -> event(entry.number())).toList());
    }

    @Test
    void an_event_is_taken_off_wherever_it_stands() {
        Schedule schedule = Schedule.empty()
                .with(Instant.ofEpochSecond(2), event(1))
                .with(Instant.ofEpochSecond(1), event(2))
                .with(Instant.ofEpochSecond(3), event(1));
        assertThat(schedule.without(event(1)).events().values()).containsExactly(event(2));
    }

    @Test
    void numbers_are_never_given_twice() {
        Schedule schedule = Schedule.empty().with(Instant.EPOCH, event(1));
        schedule = schedule.without(event(1)).with(Instant.EPOCH, event(2));
        assertThat(schedule.events().firstKey().sequence()).isEqualTo(1);
    }
}
