package org.ekmsim.engine.permission;

import org.jspecify.annotations.Nullable;

/**
 * A permission there is, as sys.fn_builtin_permissions lists it.
 *
 * @param securableClass class of the securables it can be granted on
 * @param name its name, for example {@code ALTER ANY LOGIN}
 * @param type the four-letter code of the permission views
 * @param covering the permission of the same class that implies it, or null
 * @param containerCovering the permission on the containing securable that implies it, or null
 * @param since the first major version of SQL Server that has it, or 0
 * @see <a href="https://learn.microsoft.com/sql/relational-databases/security/permissions-database-engine">Permissions (Database
 *     Engine)</a>
 */
public record Permission(
        SecurableClass securableClass,
        String name,
        String type,
        @Nullable String covering,
        @Nullable String containerCovering,
        int since) {

    /** Whether a version of SQL Server has it. */
    public boolean isIn(int majorVersion) {
        return majorVersion >= since;
    }
}
