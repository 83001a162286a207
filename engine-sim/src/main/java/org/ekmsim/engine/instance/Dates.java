package org.ekmsim.engine.instance;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Instants as the {@code datetime} columns of views show them. The simulated server's local time is UTC. */
public final class Dates {

    private static final int NANOS_PER_TICK = 3_333_333;

    private Dates() {}

    /** Local server time, to the 1/300 second that datetime keeps. */
    public static LocalDateTime local(Instant instant) {
        LocalDateTime exact = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
        long ticks = Math.round(exact.getNano() / (double) NANOS_PER_TICK);
        long millis = Math.round(ticks * 10 / 3.0);
        return exact.withNano(0).plusNanos(millis * 1_000_000);
    }

    /** UTC, or null. */
    public static @Nullable LocalDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : local(instant);
    }
}
