package org.ekmsim.engine.database;

import java.util.List;
import java.util.stream.Stream;
import org.ekmsim.engine.instance.Instance;
import org.ekmsim.engine.instance.InstanceState;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.permission.Authorization;
import org.ekmsim.engine.permission.PermissionName;
import org.ekmsim.engine.permission.Securable;
import org.ekmsim.engine.permission.SecurityContext;
import org.ekmsim.engine.permission.SecurityToken;
import org.ekmsim.engine.principal.FixedServerRole;
import org.ekmsim.engine.principal.Login;
import org.ekmsim.engine.session.Session;
import org.ekmsim.engine.type.Binary;
import org.ekmsim.engine.user.DatabasePrincipal;
import org.ekmsim.engine.user.DatabasePrincipals;
import org.jspecify.annotations.Nullable;

/** Whether a session may enter a database, as its security context and the database's present state have it. */
public final class DatabaseAccess {

    /** The state of 945 for a database whose files or protector cannot be had (inferred). */
    private static final int INACCESSIBLE_STATE = 2;

    /** The state of 942 (inferred). */
    private static final int OFFLINE_STATE = 4;

    private DatabaseAccess() {}

    /** {@code principal_id} of the first of {@link #userIds}; null means that the context has no business in the database. */
    public static @Nullable Integer userId(InstanceState state, SecurityContext who, Database database) {
        List<Integer> ids = userIds(state, who, database);
        return ids.isEmpty() ? null : ids.get(0);
    }

    /**
     * {@code principal_id}s of the users the context is in the database: dbo for sysadmins and the owner, the user of the login, or guest
     * where guest may connect. An identity of Microsoft Entra is its own user first, and those of its groups.
     */
    public static List<Integer> userIds(InstanceState state, SecurityContext who, Database database) {
        SecurityContext.ConfinedUser confined = who.user();
        if (confined != null) {
            return confined.databaseId() == database.id() ? List.of(confined.userId()) : guestOfTempdb(database);
        }
        List<Login> logins = SecurityToken.logins(state, who);
        if (SecurityToken.server(state, who).contains(FixedServerRole.SYSADMIN.principalId())
                || logins.stream().anyMatch(login -> database.owner().equalsIgnoreCase(login.name()))) {
            return List.of(DatabasePrincipal.DBO);
        }
        if (!database.isOpen()) {
            return List.of();
        }
        DatabasePrincipals principals = database.openContents().principals();
        boolean everywhere = Authorization.holds(state, who, PermissionName.CONNECT_ANY_DATABASE, Securable.server());
        List<Integer> users = who.token() == null
                ? users(principals, logins.stream().map(Login::userSid))
                : users(
                        principals,
                        who.token().sids().stream()
                                .flatMap(sid -> Stream.concat(
                                        logins.stream()
                                                .filter(login -> login.sid().equals(sid))
                                                .map(Login::userSid),
                                        Stream.of(sid))));
        if (!users.isEmpty()) {
            return principals.connects(users, everywhere) ? users : List.of();
        }
        // Whoever comes in by CONNECT ANY DATABASE or CONTROL SERVER alone has the rights of guest and public there
        // (inferred).
        List<Integer> guest = List.of(DatabasePrincipal.GUEST);
        boolean guests = everywhere || principals.connects(guest, false);
        return logins.isEmpty() ? guestOfTempdb(database) : guests ? guest : List.of();
    }

    private static List<Integer> users(DatabasePrincipals principals, Stream<Binary> sids) {
        return sids.flatMap(sid -> principals.userOf(sid).stream())
                .map(DatabasePrincipal::id)
                .toList();
    }

    /** Temporary tables are there for everybody; no other database takes a user of elsewhere in. */
    private static List<Integer> guestOfTempdb(Database database) {
        return database.name().equalsIgnoreCase(Databases.TEMPDB) ? List.of(DatabasePrincipal.GUEST) : List.of();
    }

    /**
     * Refuses with 40515 a name with another database on SQL Database, from where only tempdb is reached.
     *
     * @param database the database the name begins with; empty where it has none
     */
    public static void requireReachable(String database, String written, Session session) {
        boolean elsewhere =
                !database.isEmpty() && !session.isIn(database) && !database.equalsIgnoreCase(Databases.TEMPDB);
        if (elsewhere && session.state().identity().flavour().isSqlDatabase()) {
            throw EngineError.of(40515, 1, written);
        }
    }

    /** Refuses with 916 who has no user in the database, or one that may not connect. */
    public static void requireUser(Database database, Session session) {
        if (userId(session.state(), session.security(), database) == null) {
            throw EngineError.of(916, 1, session.login(), database.name());
        }
    }

    /** Refuses with 916, 942, 945, 922, 927, 923 or 924. */
    static void require(Database database, Session session, Instance instance) {
        requireUser(database, session);
        if (!database.isOpen()) {
            throw refusal(database);
        }
        requireRoom(database, session, instance);
    }

    /** Members of db_owner, dbcreator and sysadmin, as far as their permissions tell. */
    private static boolean mayEnterRestricted(Database database, Session session) {
        return session.has(PermissionName.CREATE_ANY_DATABASE)
                || session.has(PermissionName.CONTROL, Securable.of(database));
    }

    /** Why a closed database cannot be opened. */
    static RuntimeException refusal(Database database) {
        return switch (database.state()) {
            case ONLINE -> new IllegalStateException("database " + database.name() + " is online without contents");
            case OFFLINE -> EngineError.of(942, OFFLINE_STATE, database.name());
            case RECOVERING -> EngineError.of(922, 1, database.name());
            case RESTORING -> EngineError.of(927, 2, database.name());
            case RECOVERY_PENDING, SUSPECT, EMERGENCY -> EngineError.of(945, INACCESSIBLE_STATE, database.name());
        };
    }

    private static void requireRoom(Database database, Session session, Instance instance) {
        if (database.userAccess() == UserAccess.RESTRICTED_USER && !mayEnterRestricted(database, session)) {
            throw EngineError.of(923, 1, database.name());
        }
        boolean taken = instance.sessions().stream().anyMatch(other -> other != session && other.isIn(database.name()));
        if (database.userAccess() == UserAccess.SINGLE_USER && taken) {
            throw EngineError.of(924, 1, database.name());
        }
    }
}
