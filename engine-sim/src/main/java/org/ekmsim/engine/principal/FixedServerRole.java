package org.ekmsim.engine.principal;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ekmsim.engine.permission.PermissionName;

/**
 * The fixed server roles, with the permissions that come with them. The principal ids of the roles of SQL Server 2022 follow the order
 * in which servers list them.
 *
 * @see <a href="https://learn.microsoft.com/sql/relational-databases/security/authentication-access/server-level-roles">Server-level
 *     roles</a>
 */
public enum FixedServerRole {
    SYSADMIN(3, PermissionName.CONTROL_SERVER),
    SECURITYADMIN(4, PermissionName.ALTER_ANY_LOGIN),
    SERVERADMIN(5, PermissionName.ALTER_SERVER_STATE, PermissionName.ALTER_SETTINGS, PermissionName.SHUTDOWN),
    SETUPADMIN(6),
    PROCESSADMIN(7, PermissionName.ALTER_ANY_CONNECTION, PermissionName.ALTER_SERVER_STATE),
    DISKADMIN(8),
    DBCREATOR(9, PermissionName.ALTER_ANY_DATABASE, PermissionName.CREATE_ANY_DATABASE),
    BULKADMIN(10),
    SERVER_STATE_READER("##MS_ServerStateReader##", 11, PermissionName.VIEW_SERVER_STATE),
    SERVER_STATE_MANAGER("##MS_ServerStateManager##", 12, PermissionName.ALTER_SERVER_STATE),
    DEFINITION_READER(
            "##MS_DefinitionReader##", 13, PermissionName.VIEW_ANY_DATABASE, PermissionName.VIEW_ANY_DEFINITION),
    DATABASE_CONNECTOR("##MS_DatabaseConnector##", 14, PermissionName.CONNECT_ANY_DATABASE),
    DATABASE_MANAGER(
            "##MS_DatabaseManager##", 15, PermissionName.ALTER_ANY_DATABASE, PermissionName.CREATE_ANY_DATABASE),
    LOGIN_MANAGER("##MS_LoginManager##", 16, PermissionName.ALTER_ANY_LOGIN, PermissionName.CREATE_LOGIN),
    SECURITY_DEFINITION_READER("##MS_SecurityDefinitionReader##", 17, PermissionName.VIEW_ANY_SECURITY_DEFINITION),
    PERFORMANCE_DEFINITION_READER("##MS_PerformanceDefinitionReader##", 18),
    SERVER_SECURITY_STATE_READER("##MS_ServerSecurityStateReader##", 19, PermissionName.VIEW_SERVER_SECURITY_STATE),
    SERVER_PERFORMANCE_STATE_READER("##MS_ServerPerformanceStateReader##", 20);

    /** {@code principal_id} of public, the role everybody is in. */
    public static final int PUBLIC_ID = 2;

    /** The name of public. */
    public static final String PUBLIC = "public";

    private static final int FIRST_OF_2022 = 11;
    private static final int VERSION_2022 = 16;

    private final int principalId;
    private final String roleName;
    private final Set<PermissionName> permissions;

    FixedServerRole(int principalId, PermissionName... permissions) {
        this.principalId = principalId;
        this.roleName = name().toLowerCase(Locale.ROOT);
        this.permissions = set(permissions);
    }

    FixedServerRole(String roleName, int principalId, PermissionName... permissions) {
        this.principalId = principalId;
        this.roleName = roleName;
        this.permissions = set(permissions);
    }

    private static Set<PermissionName> set(PermissionName... permissions) {
        return permissions.length == 0
                ? EnumSet.noneOf(PermissionName.class)
                : EnumSet.copyOf(Arrays.asList(permissions));
    }

    public int principalId() {
        return principalId;
    }

    public String roleName() {
        return roleName;
    }

    /** Whether the role brings this permission on the server; what the permission implies is not looked at. */
    public boolean brings(String permission) {
        return permissions.stream().anyMatch(name -> name.sqlName().equals(permission));
    }

    /** The roles a version of SQL Server has. */
    public static List<FixedServerRole> of(int majorVersion) {
        return Arrays.stream(values())
                .filter(role -> role.principalId < FIRST_OF_2022 || majorVersion >= VERSION_2022)
                .toList();
    }

    /** The role of that name, in any case. */
    public static Optional<FixedServerRole> named(String name) {
        return Arrays.stream(values())
                .filter(role -> role.roleName.equalsIgnoreCase(name))
                .findFirst();
    }

    /** The role of that {@code principal_id}. */
    public static Optional<FixedServerRole> find(int principalId) {
        return Arrays.stream(values())
                .filter(role -> role.principalId == principalId)
                .findFirst();
    }
}
