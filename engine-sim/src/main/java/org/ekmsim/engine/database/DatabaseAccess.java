package org.ekmsim.engine.database;

import java.util.Optional;
import org.ekmsim.engine.instance.Instance;
import org.ekmsim.engine.instance.InstanceState;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.permission.Authorization;
import org.ekmsim.engine.permission.PermissionName;
import org.ekmsim.engine.permission.Securable;
import org.ekmsim.engine.permission.SecurityContext;
import org.ekmsim.engine.principal.Login;
import org.ekmsim.engine.session.Session;
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

    /**
     * {@code principal_id} of the user the context is in the database: dbo for sysadmins and the owner, the user of the login, or guest
     * where guest may connect. Null means that it has no business there.
     */
    public static @Nullable Integer userId(InstanceState state, SecurityContext who, Database database) {
        SecurityContext.ConfinedUser confined = who.user();
        if (confined != null) {
            return confined.databaseId() == database.id()
                    ? Integer.valueOf(confined.userId())
                    : guestOfTempdb(database);
        }
        Integer loginId = who.loginId();
        Optional<Login> login =
                loginId == null ? Optional.empty() : state.logins().find(loginId);
        return login.map(found -> userId(state, found, database)).orElse(null);
    }

    private static @Nullable Integer userId(InstanceState state, Login login, Database database) {
        if (state.principals().isSysadmin(login.id()) || database.owner().equalsIgnoreCase(login.name())) {
            return DatabasePrincipal.DBO;
        }
        if (!database.isOpen()) {
            return null;
        }
        DatabasePrincipals principals = database.openContents().principals();
        SecurityContext anywhere = SecurityContext.ofLogin(login.id());
        boolean everywhere =
                Authorization.holds(state, anywhere, PermissionName.CONNECT_ANY_DATABASE, Securable.server());
        Optional<DatabasePrincipal> user = principals.userOf(login.userSid());
        if (user.isPresent()) {
            return principals.connects(user.get().id(), everywhere) ? user.get().id() : null;
        }
        // Whoever comes in by CONNECT ANY DATABASE or CONTROL SERVER alone has the rights of guest and public there
        // (inferred).
        return everywhere || principals.connects(DatabasePrincipal.GUEST, false) ? DatabasePrincipal.GUEST : null;
    }

    /** Temporary tables are there for everybody; no other database takes a user of elsewhere in. */
    private static @Nullable Integer guestOfTempdb(Database database) {
        return database.name().equalsIgnoreCase(Databases.TEMPDB) ? DatabasePrincipal.GUEST : null;
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
