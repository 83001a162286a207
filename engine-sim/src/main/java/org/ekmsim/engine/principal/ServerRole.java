package org.ekmsim.engine.principal;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The fixed server roles, with their documented principal ids and the modelled permissions that come with them.
 *
 * @see <a href="https://learn.microsoft.com/sql/relational-databases/security/authentication-access/server-level-roles">Server-level
 *     roles</a>
 */
public enum ServerRole {
    SYSADMIN(3, EnumSet.allOf(ServerPermission.class)),
    SECURITYADMIN(4, EnumSet.of(ServerPermission.ALTER_ANY_LOGIN)),
    SERVERADMIN(5, EnumSet.of(ServerPermission.ALTER_SETTINGS, ServerPermission.VIEW_SERVER_STATE)),
    SETUPADMIN(6, EnumSet.noneOf(ServerPermission.class)),
    PROCESSADMIN(7, EnumSet.of(ServerPermission.VIEW_SERVER_STATE)),
    DISKADMIN(8, EnumSet.noneOf(ServerPermission.class)),
    DBCREATOR(9, EnumSet.of(ServerPermission.CREATE_ANY_DATABASE)),
    BULKADMIN(10, EnumSet.noneOf(ServerPermission.class));

    private final int principalId;
    private final Set<ServerPermission> permissions;

    ServerRole(int principalId, Set<ServerPermission> permissions) {
        this.principalId = principalId;
        this.permissions = permissions;
    }

    public int principalId() {
        return principalId;
    }

    public String roleName() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean permits(ServerPermission permission) {
        return permissions.contains(permission);
    }

    /** The role of that name, in any case. */
    public static Optional<ServerRole> named(String name) {
        return Arrays.stream(values())
                .filter(role -> role.roleName().equalsIgnoreCase(name))
                .findFirst();
    }
}
