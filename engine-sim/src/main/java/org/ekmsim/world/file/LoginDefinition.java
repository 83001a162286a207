package org.ekmsim.world.file;

import java.util.List;
import org.ekmsim.engine.principal.FixedServerRole;
import org.ekmsim.surroundings.Secret;
import org.jspecify.annotations.Nullable;

/**
 * A login that exists before the first statement.
 *
 * @param name {@code DOMAIN\name} for a Windows login, a plain name for a SQL Server login
 * @param roles fixed server roles it is a member of
 * @param password password of a SQL Server login, absent for Windows logins
 */
public record LoginDefinition(
        String name, List<FixedServerRole> roles, @Nullable Secret password) {

    /** Copies the roles. */
    public LoginDefinition {
        roles = List.copyOf(roles);
    }

    /** Whether it is a Windows login. */
    public boolean windows() {
        return name.contains("\\");
    }
}
