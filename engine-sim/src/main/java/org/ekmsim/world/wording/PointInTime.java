package org.ekmsim.world.wording;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Points in time as people write them: a date, meaning midnight UTC, or an instant in UTC. */
public final class PointInTime {

    private PointInTime() {}

    /**
     * Reads {@code 2027-11-01} or {@code 2027-11-01T09:00:00Z}.
     *
     * @throws java.time.DateTimeException when the text is neither
     */
    public static Instant parse(String text) {
        boolean date = text.length() == "2027-11-01".length();
        return date ? LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC) : Instant.parse(text);
    }

    /** Says that a text is no point in time, and what would be one. */
    public static String refusal(String text) {
        return "'" + text + "' is no point in time: expected a date such as 2027-11-01 or an instant such as "
                + "2027-11-01T09:00:00Z.";
    }
}
