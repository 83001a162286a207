package org.ekmsim.engine.principal;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Wrong passwords given for a login under CHECK_POLICY, as the account policy of Windows counts them: the tenth within ten minutes of
 * the one before locks the login for ten minutes (the default of Windows since the updates of October 2022).
 *
 * @param count how many
 * @param last when the last one was given; null before the first
 * @param lockedAt when the login was locked; null while it is not
 * @see <a href="https://learn.microsoft.com/sql/relational-databases/security/password-policy">Password policy</a>
 */
public record FailedAttempts(
        int count, @Nullable Instant last, @Nullable Instant lockedAt) {

    private static final int THRESHOLD = 10;
    private static final Duration WINDOW = Duration.ofMinutes(10);

    /** No wrong password yet. */
    public static FailedAttempts none() {
        return new FailedAttempts(0, null, null);
    }

    /** With one more. */
    FailedAttempts another(Instant now) {
        int counted = countAt(now) + 1;
        return new FailedAttempts(counted, now, counted >= THRESHOLD ? now : null);
    }

    /** How many count at a time. */
    int countAt(Instant now) {
        return last == null || !now.isBefore(last.plus(WINDOW)) ? 0 : count;
    }

    boolean isLocked(Instant now) {
        return lockedAt != null && now.isBefore(lockedAt.plus(WINDOW));
    }
}
