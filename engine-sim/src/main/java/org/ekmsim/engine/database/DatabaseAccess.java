package org.ekmsim.engine.database;

import org.ekmsim.engine.instance.Instance;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.principal.Login;
import org.ekmsim.engine.session.Session;

/** Whether a session may enter a database, as its login and the database's present state have it. */
public final class DatabaseAccess {

    /** The state of 945 for a database whose files or protector cannot be had (inferred). */
    private static final int INACCESSIBLE_STATE = 2;

    /** The state of 942 (inferred). */
    private static final int OFFLINE_STATE = 4;

    private DatabaseAccess() {}

    /**
     * Refuses with 916 who has no user in the database. Users are not modelled, so that is everybody but sysadmins and the owner; the
     * system databases have a guest.
     */
    public static void requireUser(Database database, Login login) {
        boolean known = login.isSysadmin() || database.owner().equalsIgnoreCase(login.name());
        if (!known && !SystemDatabases.includes(database.name())) {
            throw EngineError.of(916, 1, login.name(), database.name());
        }
    }

    /** Refuses with 916, 942, 945, 922, 927 or 924. */
    static void require(Database database, Session session, Instance instance) {
        requireUser(database, session.user());
        if (!database.isOpen()) {
            throw refusal(database);
        }
        requireRoom(database, session, instance);
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
        boolean taken = instance.sessions().stream().anyMatch(other -> other != session && other.isIn(database.name()));
        if (database.userAccess() == UserAccess.SINGLE_USER && taken) {
            throw EngineError.of(924, 1, database.name());
        }
    }
}
