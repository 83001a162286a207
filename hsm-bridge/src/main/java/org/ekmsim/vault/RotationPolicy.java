package org.ekmsim.vault;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When a vault makes a new version of a key by itself ("Configure cryptographic key auto-rotation in Azure Key Vault").
 *
 * @param trigger what the rotation time is counted from
 * @param time the rotation time, 7 days at least
 * @param expiresAfter how long versions made from now on are valid, 28 days at least; absent for no end
 */
public record RotationPolicy(
        Trigger trigger, Period time, @Nullable Period expiresAfter) {

    /** What the rotation time is counted from. */
    public enum Trigger {
        /** The current version's creation, forwards. */
        AFTER_CREATION,
        /** The current version's expiry, backwards; a version that does not expire is not rotated. */
        BEFORE_EXPIRY
    }

    private static final int SHORTEST_TIME = 7;
    private static final int SHORTEST_VALIDITY = 28;
    private static final int DAYS_OF_A_MONTH = 28;

    /** Checks the times; a version is rotated 7 days after its creation at the earliest. */
    public RotationPolicy {
        if (days(time) < SHORTEST_TIME) {
            throw new IllegalArgumentException("A rotation time is 7 days at least.");
        }
        if (expiresAfter != null && days(expiresAfter) < SHORTEST_VALIDITY) {
            throw new IllegalArgumentException("Versions of a rotated key are valid for 28 days at least.");
        }
        if (expiresAfter != null && days(expiresAfter) - days(time) < SHORTEST_TIME) {
            throw new IllegalArgumentException(
                    "A rotated key is valid for 7 days longer than its rotation time at least.");
        }
    }

    /** When the version is to be followed by a new one; nothing for a version that does not expire. */
    Optional<Instant> due(KeyVersion current) {
        if (trigger == Trigger.AFTER_CREATION) {
            return Optional.of(plus(current.created(), time));
        }
        return Optional.ofNullable(current.expires())
                .map(expires -> plus(expires, time.negated()))
                .map(due -> due.isBefore(current.created()) ? current.created() : due);
    }

    /** When a version made at that instant expires, absent for never. */
    @Nullable
    Instant expiry(Instant made) {
        return expiresAfter == null ? null : plus(made, expiresAfter);
    }

    private static Instant plus(Instant start, Period period) {
        return start.atZone(ZoneOffset.UTC).plus(period).toInstant();
    }

    /** Days of a period whose months are the shortest there are. */
    private static long days(Period period) {
        return period.toTotalMonths() * DAYS_OF_A_MONTH + period.getDays();
    }
}
