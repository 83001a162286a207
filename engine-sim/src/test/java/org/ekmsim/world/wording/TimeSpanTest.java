package org.ekmsim.world.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeSpanTest {

    private static final Instant START = Instant.parse("2026-11-01T09:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "18 months, 2028-05-01T09:00:00Z",
        "1 year, 2027-11-01T09:00:00Z",
        "90 days, 2027-01-30T09:00:00Z",
        "2 weeks, 2026-11-15T09:00:00Z",
        "5 minutes, 2026-11-01T09:05:00Z",
        "1 second, 2026-11-01T09:00:01Z",
        "1 hour 30 minutes, 2026-11-01T10:30:00Z"
    })
    void endsWhereTheCalendarSays(String text, Instant end) {
        assertThat(START.plus(TimeSpan.parse(text).startingAt(START))).isEqualTo(end);
    }

    @Test
    void aMonthFromTheLastOfJanuaryEndsInFebruary() {
        Instant january = Instant.parse("2027-01-31T00:00:00Z");

        assertThat(january.plus(TimeSpan.parse("1 month").startingAt(january))).isEqualTo("2027-02-28T00:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({"30 seconds, true", "2 weeks, true", "1 month, false", "1 year, false"})
    void knowsWhetherItsLengthDependsOnTheStart(String text, boolean fixed) {
        assertThat(TimeSpan.parse(text).fixed()).isEqualTo(fixed);
    }

    @ParameterizedTest
    @CsvSource({
        "90, '90' is not a span of time",
        "ninety days, 'ninety days' is not a span of time",
        "-5 days, '-5 days' is not a span of time",
        "18 monhts, Did you mean 'months'?"
    })
    void refusesAnythingElse(String text, String message) {
        assertThatThrownBy(() -> TimeSpan.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }
}
