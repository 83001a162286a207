package org.ekmsim.engine.database;

import java.util.function.UnaryOperator;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.session.StatementContext;

/** SET ONLINE and SET OFFLINE: memory is discarded, and read back from the pages. */
final class DatabaseAvailability {

    /** "Could not restart database": follows the cause when SET ONLINE fails. */
    private static final int COULD_NOT_RESTART = 5181;

    private static final int COULD_NOT_RESTART_STATE = 5;

    private DatabaseAvailability() {}

    /** Opens the database from its pages; the cause is followed by 5181 when that fails. */
    static void bringOnline(String name, StatementContext context) {
        Database database = context.state().databases().get(name);
        if (database.state() == DatabaseState.ONLINE) {
            return;
        }
        DatabaseStartup startup = context.instance().databaseStartup();
        try {
            startup.open(name, context.session().id(), context.session().cancellation());
        } catch (EngineError cause) {
            startup.logFailure(cause, context.session().id());
            throw cause.followedBy(EngineError.of(COULD_NOT_RESTART, COULD_NOT_RESTART_STATE, database.name()));
        }
    }

    /** Closes the database; the session that sat in it lands in master, as 5068 tells. */
    static void takeOffline(String name, StatementContext context) {
        change(name, database -> withoutScan(database).closed(DatabaseState.OFFLINE), context);
        if (context.session().isIn(name)) {
            context.inform(5068);
            context.session().use(Databases.MASTER, context);
        }
    }

    static void change(String name, UnaryOperator<Database> change, StatementContext context) {
        context.commit(state -> {
            Database database = state.databases().get(name);
            return state.with(state.databases().with(change.apply(database)));
        });
    }

    /** The database; 33119 while a scan runs over it, which forbids to take it offline or to change whether it is read-only. */
    static Database withoutScan(Database database) {
        if (isScanned(database)) {
            throw EngineError.of(33119, 1);
        }
        return database;
    }

    /** Whether an encryption scan runs over the database. */
    static boolean isScanned(Database database) {
        return database.encryptionKey() != null
                && database.encryptionKey().key().state().isScanning();
    }
}
