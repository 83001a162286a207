package org.ekmsim.vault;

import java.time.Instant;

/**
 * A role given to a principal on one vault.
 *
 * @param principal name of the application or managed identity
 * @param role the role
 * @param effective the instant from which it counts; requests before are refused with 403
 */
public record Grant(String principal, Role role, Instant effective) {}
