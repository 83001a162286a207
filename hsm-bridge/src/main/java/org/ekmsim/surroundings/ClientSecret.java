package org.ekmsim.surroundings;

import java.time.Instant;

/**
 * One of the secrets of an application.
 *
 * @param value the secret
 * @param expires the instant from which it is refused
 */
public record ClientSecret(Secret value, Instant expires) {}
