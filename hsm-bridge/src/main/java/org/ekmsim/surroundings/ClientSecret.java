package org.ekmsim.surroundings;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;

/**
 * One of the secrets of an application.
 *
 * @param value the secret
 * @param expires the instant from which it is refused
 */
public record ClientSecret(Secret value, Instant expires) {

    /** How long a client secret lasts at most ("Set up SQL Server TDE ...", step 1). */
    public static final Period LONGEST_LIFETIME = Period.ofMonths(24);

    /**
     * A new secret.
     *
     * @param now when it is made
     * @throws IllegalArgumentException when it would last longer than 24 months
     */
    public static ClientSecret issued(Secret value, Instant now, Instant expires) {
        Instant latest = now.atZone(ZoneOffset.UTC).plus(LONGEST_LIFETIME).toInstant();
        if (expires.isAfter(latest)) {
            throw new IllegalArgumentException(
                    "A client secret lasts 24 months at most: expected an expiry up to " + latest + ".");
        }
        return new ClientSecret(value, expires);
    }
}
