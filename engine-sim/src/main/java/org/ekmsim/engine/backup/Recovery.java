package org.ekmsim.engine.backup;

import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.database.DatabaseState;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.permission.PermissionName;
import org.ekmsim.engine.permission.Securable;
import org.ekmsim.engine.session.StatementContext;

/** The end of a restore: a database that was left RESTORING is opened from its pages. */
final class Recovery {

    private static final int ALREADY_RECOVERED = 3153;

    private Recovery() {}

    /**
     * RESTORE DATABASE without a device.
     *
     * @throws EngineError 911, 3110, 3153, or what opening the database ends in
     */
    static void of(String name, StatementContext context) {
        Database database = context.state().databases().find(name).orElseThrow(() -> EngineError.of(911, 1, name));
        requirePermission(database, context);
        if (database.state() != DatabaseState.RESTORING) {
            throw EngineError.of(ALREADY_RECOVERED, 2);
        }
        open(name, context);
    }

    /** Opens a restored database. */
    static void open(String name, StatementContext context) {
        context.instance()
                .databaseStartup()
                .open(name, context.session().id(), context.session().cancellation());
    }

    /** RESTORE of a database that exists is for its owner, dbcreator and sysadmin: 3110. */
    static void requirePermission(Database database, StatementContext context) {
        if (!context.has(PermissionName.CREATE_ANY_DATABASE)
                && !context.has(PermissionName.CONTROL, Securable.of(database))) {
            throw EngineError.of(3110, 1, database.name());
        }
    }
}
