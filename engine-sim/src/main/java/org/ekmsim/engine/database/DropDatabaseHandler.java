package org.ekmsim.engine.database;

import org.ekmsim.engine.instance.InstanceState;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.permission.PermissionName;
import org.ekmsim.engine.permission.Securable;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.database.DropDatabase;
import org.ekmsim.tsql.tree.Identifier;

/**
 * DROP DATABASE: refused while a session is in it or an encryption scan runs over it. Its files go.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/drop-database-transact-sql">DROP DATABASE (Transact-SQL)</a>
 */
public final class DropDatabaseHandler implements CommandHandler<DropDatabase> {

    @Override
    public Class<DropDatabase> statement() {
        return DropDatabase.class;
    }

    @Override
    public void execute(DropDatabase statement, StatementContext context) {
        for (Identifier name : statement.names()) {
            drop(name.value(), statement.ifExists(), context);
        }
    }

    private static void drop(String name, boolean ifExists, StatementContext context) {
        if (ifExists && context.state().databases().find(name).isEmpty()) {
            return;
        }
        boolean inUse = context.instance().sessions().stream().anyMatch(session -> session.isIn(name));

        context.commit(state -> {
            Database database = find(state, name, context);
            if (SystemDatabases.includes(name)) {
                throw EngineError.of(3708, 2, "drop", "database", name, "database");
            }
            if (inUse) {
                throw EngineError.of(3702, 3, name);
            }
            requireNoScan(database);
            return state.with(state.databases().without(database));
        });
    }

    private static void requireNoScan(Database database) {
        if (DatabaseAvailability.isScanned(database)) {
            // The page on TDE forbids dropping during a scan and names no number; "in use" is what a client is told
            // (inferred).
            throw EngineError.of(3702, 4, database.name());
        }
    }

    private static Database find(InstanceState state, String name, StatementContext context) {
        return state.databases()
                .find(name)
                .filter(database -> context.has(PermissionName.ALTER_ANY_DATABASE)
                        || context.has(PermissionName.CONTROL, Securable.of(database)))
                .orElseThrow(() -> EngineError.of(3701, 1, "drop", "database", name));
    }
}
