package org.ekmsim.world.file;

import org.ekmsim.vault.Role;

/**
 * A role on a vault.
 *
 * @param to name of the application or managed identity
 * @param role the role
 */
public record GrantDefinition(String to, Role role) {}
