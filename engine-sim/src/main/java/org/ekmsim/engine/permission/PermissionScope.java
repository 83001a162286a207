package org.ekmsim.engine.permission;

import java.util.List;
import java.util.Set;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.instance.InstanceState;
import org.ekmsim.engine.principal.FixedServerRole;
import org.ekmsim.engine.user.DatabasePrincipal;
import org.ekmsim.engine.user.FixedDatabaseRole;
import org.jspecify.annotations.Nullable;

/**
 * The principals that contribute to a check, and the entries of both levels.
 *
 * @param server ids of the login and its server roles
 * @param users ids of the user and its database roles; empty for who has no user there
 */
record PermissionScope(
        Set<Integer> server, Set<Integer> users, PermissionEntries onServer, PermissionEntries inDatabase) {

    static PermissionScope of(InstanceState state, SecurityContext who, @Nullable Database database) {
        Set<Integer> server = SecurityToken.server(state, who);
        PermissionEntries onServer = state.principals().permissions();
        Set<Integer> users = database == null ? Set.of() : SecurityToken.database(state, who, database);
        if (database == null || users.isEmpty() || !database.isOpen()) {
            return new PermissionScope(server, users, onServer, PermissionEntries.none());
        }
        return new PermissionScope(
                server, users, onServer, database.openContents().principals().permissions());
    }

    /** Whether nothing is checked: sysadmin everywhere, dbo in the database, an owner on what is his. */
    boolean bypasses(Securable securable) {
        boolean serverLevel = securable.type().isServerLevel();
        Integer owner = securable.owner();
        return server.contains(FixedServerRole.SYSADMIN.principalId())
                || !serverLevel && users.contains(DatabasePrincipal.DBO)
                || owner != null && (serverLevel ? server : users).contains(owner);
    }

    boolean denies(Permission permission, int majorId) {
        if (permission.securableClass().isServerLevel()) {
            return onServer.denies(permission, majorId, server::contains);
        }
        return inDatabase.denies(permission, majorId, users::contains)
                || permission.securableClass() == SecurableClass.DATABASE
                        && users.stream().anyMatch(id -> FixedDatabaseRole.find(id)
                                .filter(role -> role.denies(permission.name()))
                                .isPresent());
    }

    /** What is said of the columns of an object. */
    List<PermissionEntry> onColumns(Permission permission, int objectId) {
        return inDatabase.onColumns(permission, objectId, users::contains);
    }

    boolean grants(Permission permission, int majorId) {
        if (permission.securableClass().isServerLevel()) {
            return onServer.grants(permission, majorId, server::contains, false) || fixedServerRoleBrings(permission);
        }
        return inDatabase.grants(permission, majorId, users::contains, false) || fixedDatabaseRoleBrings(permission);
    }

    /** Whether the permission may be granted on: it came with the option, or is CONTROL of something around the securable. */
    boolean mayGrantOn(Permission permission, int majorId) {
        boolean control = permission.name().equals(PermissionName.CONTROL.sqlName())
                || permission.name().equals(PermissionName.CONTROL_SERVER.sqlName());
        if (control && grants(permission, majorId)) {
            return true;
        }
        return permission.securableClass().isServerLevel()
                ? onServer.grants(permission, majorId, server::contains, true)
                : inDatabase.grants(permission, majorId, users::contains, true);
    }

    /** Whether a role that manages permissions is among the principals: securityadmin, db_securityadmin. */
    boolean managesPermissions(boolean serverLevel) {
        return serverLevel
                ? server.contains(FixedServerRole.SECURITYADMIN.principalId())
                : users.contains(FixedDatabaseRole.DB_SECURITYADMIN.principalId());
    }

    private boolean fixedServerRoleBrings(Permission permission) {
        return permission.securableClass() == SecurableClass.SERVER
                && server.stream().anyMatch(id -> FixedServerRole.find(id)
                        .filter(role -> role.brings(permission.name()))
                        .isPresent());
    }

    private boolean fixedDatabaseRoleBrings(Permission permission) {
        return permission.securableClass() == SecurableClass.DATABASE
                && users.stream().anyMatch(id -> FixedDatabaseRole.find(id)
                        .filter(role -> role.brings(permission.name()))
                        .isPresent());
    }
}
