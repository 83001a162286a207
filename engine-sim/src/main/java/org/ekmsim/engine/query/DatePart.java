package org.ekmsim.engine.query;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The parts of a date with their abbreviations.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/functions/datediff-transact-sql">DATEDIFF (Transact-SQL)</a>
 */
enum DatePart {
    YEAR("yy", "yyyy"),
    QUARTER("qq", "q"),
    MONTH("mm", "m"),
    DAYOFYEAR("dy", "y"),
    DAY("dd", "d"),
    WEEK("wk", "ww"),
    WEEKDAY("dw", "w"),
    HOUR("hh"),
    MINUTE("mi", "n"),
    SECOND("ss", "s"),
    MILLISECOND("ms"),
    MICROSECOND("mcs"),
    NANOSECOND("ns");

    private static final int MONTHS_PER_YEAR = 12;
    private static final int DAYS_PER_WEEK = 7;

    private final List<String> abbreviations;

    DatePart(String... abbreviations) {
        this.abbreviations = List.of(abbreviations);
    }

    static Optional<DatePart> named(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (DatePart part : values()) {
            if (part.sqlName().equals(lower) || part.abbreviations.contains(lower)) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }

    String sqlName() {
        return name().toLowerCase(Locale.ROOT);
    }

    LocalDateTime addTo(LocalDateTime moment, long count) {
        return switch (this) {
            case YEAR -> moment.plusYears(count);
            case QUARTER -> moment.plusMonths(3 * count);
            case MONTH -> moment.plusMonths(count);
            case DAYOFYEAR, DAY, WEEKDAY -> moment.plusDays(count);
            case WEEK -> moment.plusWeeks(count);
            case HOUR -> moment.plusHours(count);
            case MINUTE -> moment.plusMinutes(count);
            case SECOND -> moment.plusSeconds(count);
            case MILLISECOND -> moment.plus(count, ChronoUnit.MILLIS);
            case MICROSECOND -> moment.plus(count, ChronoUnit.MICROS);
            case NANOSECOND -> moment.plusNanos(count);
        };
    }

    /** How many boundaries of this part lie between two moments. */
    long between(LocalDateTime start, LocalDateTime end) {
        return switch (this) {
            case YEAR -> (long) end.getYear() - start.getYear();
            case QUARTER -> quarters(end) - quarters(start);
            case MONTH -> months(end) - months(start);
            case DAYOFYEAR, DAY, WEEKDAY -> ChronoUnit.DAYS.between(start.toLocalDate(), end.toLocalDate());
            case WEEK -> ChronoUnit.DAYS.between(sunday(start), sunday(end)) / DAYS_PER_WEEK;
            case HOUR -> truncatedBetween(ChronoUnit.HOURS, start, end);
            case MINUTE -> truncatedBetween(ChronoUnit.MINUTES, start, end);
            case SECOND -> truncatedBetween(ChronoUnit.SECONDS, start, end);
            case MILLISECOND -> truncatedBetween(ChronoUnit.MILLIS, start, end);
            case MICROSECOND -> truncatedBetween(ChronoUnit.MICROS, start, end);
            case NANOSECOND -> truncatedBetween(ChronoUnit.NANOS, start, end);
        };
    }

    /** The value of this part in a moment; weeks begin on Sunday, as DATEFIRST 7 has it. */
    int of(LocalDateTime moment) {
        return switch (this) {
            case YEAR -> moment.getYear();
            case QUARTER -> moment.get(IsoFields.QUARTER_OF_YEAR);
            case MONTH -> moment.getMonthValue();
            case DAYOFYEAR -> moment.getDayOfYear();
            case DAY -> moment.getDayOfMonth();
            case WEEK -> (int) (WEEK.between(moment.withDayOfYear(1), moment) + 1);
            case WEEKDAY -> moment.getDayOfWeek().getValue() % DAYS_PER_WEEK + 1;
            case HOUR -> moment.getHour();
            case MINUTE -> moment.getMinute();
            case SECOND -> moment.getSecond();
            case MILLISECOND -> moment.getNano() / 1_000_000;
            case MICROSECOND -> moment.getNano() / 1_000;
            case NANOSECOND -> moment.getNano();
        };
    }

    private static long truncatedBetween(ChronoUnit unit, LocalDateTime start, LocalDateTime end) {
        return unit.between(start.truncatedTo(unit), end.truncatedTo(unit));
    }

    private static long months(LocalDateTime moment) {
        return (long) moment.getYear() * MONTHS_PER_YEAR + moment.getMonthValue();
    }

    private static long quarters(LocalDateTime moment) {
        return moment.getYear() * 4L + moment.get(IsoFields.QUARTER_OF_YEAR);
    }

    private static LocalDate sunday(LocalDateTime moment) {
        return moment.toLocalDate().minusDays(moment.getDayOfWeek().getValue() % DAYS_PER_WEEK);
    }
}
