package org.ekmsim.engine.principal;

import java.util.Optional;
import java.util.Set;
import org.ekmsim.engine.name.NameMap;
import org.ekmsim.engine.permission.Memberships;
import org.ekmsim.engine.permission.PermissionCatalogue;
import org.ekmsim.engine.permission.PermissionEntries;
import org.ekmsim.engine.permission.PermissionEntry;
import org.ekmsim.engine.permission.PermissionName;
import org.ekmsim.engine.permission.PermissionState;
import org.ekmsim.engine.permission.SecurableClass;

/**
 * The principals of an instance and what they may do on the server.
 *
 * @param logins logins
 * @param roles user-defined server roles
 * @param memberships members of fixed and user-defined roles
 * @param permissions what was granted and denied on the server and on its principals
 * @param nextId id of the next principal; ids are never reused
 */
public record ServerPrincipals(
        Logins logins, NameMap<ServerRole> roles, Memberships memberships, PermissionEntries permissions, int nextId) {

    /** Ids below belong to sa, public, the fixed roles and the logins set-up creates. */
    private static final int FIRST_USER_ID = 257;

    /** Principals before the first login: public sees the databases. */
    public static ServerPrincipals initial() {
        return new ServerPrincipals(
                Logins.none(),
                NameMap.empty(),
                Memberships.none(),
                PermissionEntries.none().with(entry(PermissionName.VIEW_ANY_DATABASE, FixedServerRole.PUBLIC_ID)),
                FIRST_USER_ID);
    }

    /** The principals with a new login, which may connect to the server; the next id moves past its own. */
    public ServerPrincipals created(Login login) {
        return new ServerPrincipals(
                logins.with(login),
                roles,
                memberships,
                permissions.with(entry(PermissionName.CONNECT_SQL, login.id())),
                Math.max(nextId, login.id() + 1));
    }

    private static PermissionEntry entry(PermissionName name, int grantee) {
        return new PermissionEntry(
                PermissionCatalogue.documented().get(SecurableClass.SERVER, name),
                0,
                grantee,
                Login.SA_ID,
                PermissionState.GRANT);
    }

    /** The principals without a login and all that was said of it. */
    public ServerPrincipals dropped(Login login) {
        return new ServerPrincipals(
                logins.without(login),
                roles,
                memberships.without(login.id()),
                permissions.withoutGrantee(login.id()).withoutSecurable(SecurableClass.LOGIN, login.id()),
                nextId);
    }

    /** The principals with a server role added or changed. */
    public ServerPrincipals with(ServerRole role) {
        return new ServerPrincipals(
                logins, roles.with(role.name(), role), memberships, permissions, Math.max(nextId, role.id() + 1));
    }

    /** The principals without a server role and all that was said of it. */
    public ServerPrincipals dropped(ServerRole role) {
        return new ServerPrincipals(
                logins,
                roles.without(role.name()),
                memberships.without(role.id()),
                permissions.withoutGrantee(role.id()).withoutSecurable(SecurableClass.SERVER_ROLE, role.id()),
                nextId);
    }

    /** The principals with a server role taken out of its name, as a new name is about to be given. */
    ServerPrincipals renamed(ServerRole role, ServerRole changed) {
        return new ServerPrincipals(
                logins, roles.without(role.name()).with(changed.name(), changed), memberships, permissions, nextId);
    }

    public ServerPrincipals with(Logins changed) {
        return new ServerPrincipals(changed, roles, memberships, permissions, nextId);
    }

    public ServerPrincipals with(Memberships changed) {
        return new ServerPrincipals(logins, roles, changed, permissions, nextId);
    }

    public ServerPrincipals with(PermissionEntries changed) {
        return new ServerPrincipals(logins, roles, memberships, changed, nextId);
    }

    /** The same with the ids spent that another version has spent. */
    public ServerPrincipals withSpentIdsOf(ServerPrincipals other) {
        return other.nextId > nextId
                ? new ServerPrincipals(logins, roles, memberships, permissions, other.nextId)
                : this;
    }

    /** The ids of a principal, of the roles it is in, and of public. */
    public Set<Integer> token(int principalId) {
        Set<Integer> ids = memberships.closure(principalId);
        if (principalId == Login.SA_ID) {
            ids.add(FixedServerRole.SYSADMIN.principalId());
        }
        ids.add(FixedServerRole.PUBLIC_ID);
        return ids;
    }

    /** Whether the principal is a member of sysadmin; sa always is. */
    public boolean isSysadmin(int principalId) {
        return token(principalId).contains(FixedServerRole.SYSADMIN.principalId());
    }

    /** {@code principal_id} of the login or role of that name. */
    public Optional<Integer> id(String name) {
        return logins.find(name).map(Login::id).or(() -> roleId(name));
    }

    /** {@code principal_id} of the server role of that name, public and fixed roles included. */
    public Optional<Integer> roleId(String name) {
        if (name.equalsIgnoreCase(FixedServerRole.PUBLIC)) {
            return Optional.of(FixedServerRole.PUBLIC_ID);
        }
        return FixedServerRole.named(name).map(FixedServerRole::principalId).or(() -> roles.find(name)
                .map(ServerRole::id));
    }

    /** The user-defined server role of that id. */
    public Optional<ServerRole> role(int id) {
        return roles.values().stream().filter(role -> role.id() == id).findFirst();
    }

    /** Name of the principal of that id. */
    public Optional<String> name(int id) {
        if (id == FixedServerRole.PUBLIC_ID) {
            return Optional.of(FixedServerRole.PUBLIC);
        }
        return logins.find(id)
                .map(Login::name)
                .or(() -> FixedServerRole.find(id).map(FixedServerRole::roleName))
                .or(() -> role(id).map(ServerRole::name));
    }
}
