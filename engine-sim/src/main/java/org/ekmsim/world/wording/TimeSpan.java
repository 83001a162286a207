package org.ekmsim.world.wording;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A span of time as people write it: {@code 18 months}, {@code 90 days}, {@code 1 hour 30 minutes}. Months and years are those of
 * the calendar, so how long a span lasts depends on where it starts.
 *
 * @param period years, months and days
 * @param duration hours, minutes and seconds
 */
public record TimeSpan(Period period, Duration duration) {

    private static final Map<String, TimeSpan> UNITS = units();

    /**
     * Reads a span.
     *
     * @throws IllegalArgumentException saying what is expected, when the text is no span of time
     */
    public static TimeSpan parse(String text) {
        String[] parts = text.strip().split("\\s+");
        if (parts.length < 2 || parts.length % 2 != 0) {
            throw new IllegalArgumentException(notASpan(text));
        }
        TimeSpan sum = new TimeSpan(Period.ZERO, Duration.ZERO);
        for (int at = 0; at < parts.length; at += 2) {
            sum = sum.plus(count(parts[at], text), unit(parts[at + 1]));
        }
        return sum;
    }

    /** The exact length of the span when it starts at this instant, by the calendar of UTC. */
    public Duration startingAt(Instant start) {
        Instant end = start.atZone(ZoneOffset.UTC).plus(period).plus(duration).toInstant();
        return Duration.between(start, end);
    }

    /** True when the span lasts equally long wherever it starts: it has no months and no years. */
    public boolean fixed() {
        return period.toTotalMonths() == 0;
    }

    private TimeSpan plus(int count, TimeSpan unit) {
        return new TimeSpan(
                period.plus(unit.period.multipliedBy(count)), duration.plus(unit.duration.multipliedBy(count)));
    }

    private static int count(String digits, String text) {
        if (!digits.matches("[0-9]{1,6}")) {
            throw new IllegalArgumentException(notASpan(text));
        }
        return Integer.parseInt(digits);
    }

    private static TimeSpan unit(String word) {
        TimeSpan unit = UNITS.get(word);
        if (unit == null) {
            throw new IllegalArgumentException(
                    "'" + word + "' is not a unit of time: expected seconds, minutes, hours, days, "
                            + "weeks, months or years." + Suggestion.sentence(word, UNITS.keySet()));
        }
        return unit;
    }

    private static String notASpan(String text) {
        return "'" + text
                + "' is not a span of time: expected numbers and units, such as 18 months or 1 hour 30 minutes.";
    }

    private static Map<String, TimeSpan> units() {
        Map<String, TimeSpan> units = new LinkedHashMap<>();
        put(units, "second", new TimeSpan(Period.ZERO, Duration.ofSeconds(1)));
        put(units, "minute", new TimeSpan(Period.ZERO, Duration.ofMinutes(1)));
        put(units, "hour", new TimeSpan(Period.ZERO, Duration.ofHours(1)));
        put(units, "day", new TimeSpan(Period.ofDays(1), Duration.ZERO));
        put(units, "week", new TimeSpan(Period.ofWeeks(1), Duration.ZERO));
        put(units, "month", new TimeSpan(Period.ofMonths(1), Duration.ZERO));
        put(units, "year", new TimeSpan(Period.ofYears(1), Duration.ZERO));
        return units;
    }

    private static void put(Map<String, TimeSpan> units, String name, TimeSpan unit) {
        units.put(name, unit);
        units.put(name + "s", unit);
    }
}
