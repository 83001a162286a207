package org.ekmsim.surroundings;

import java.time.Instant;

/**
 * A token that proves who asks.
 *
 * @param principal name of the application or managed identity
 * @param audience the resource the token is for
 * @param expires the instant from which it is refused
 * @param tenant the tenant that issued it
 */
public record AccessToken(String principal, String audience, Instant expires, String tenant) {

    /** A token of the home tenant. */
    public AccessToken(String principal, String audience, Instant expires) {
        this(principal, audience, expires, Directory.HOME_TENANT);
    }
}
