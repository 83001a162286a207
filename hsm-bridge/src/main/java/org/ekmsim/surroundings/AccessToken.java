package org.ekmsim.surroundings;

import java.time.Instant;

/**
 * A token that proves who asks.
 *
 * @param principal name of the application or managed identity
 * @param audience the resource the token is for
 * @param expires the instant from which it is refused
 */
public record AccessToken(String principal, String audience, Instant expires) {}
