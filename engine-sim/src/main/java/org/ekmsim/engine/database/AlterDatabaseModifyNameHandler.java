package org.ekmsim.engine.database;

import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.database.AlterDatabaseModifyName;

/**
 * ALTER DATABASE ... MODIFY NAME: the database keeps its id and its files. Nobody else may be in it.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/alter-database-transact-sql">ALTER DATABASE (Transact-SQL)</a>
 */
public final class AlterDatabaseModifyNameHandler implements CommandHandler<AlterDatabaseModifyName> {

    /** The state that reports of a database in use show. */
    private static final int IN_USE_STATE = 2;

    @Override
    public Class<AlterDatabaseModifyName> statement() {
        return AlterDatabaseModifyName.class;
    }

    @Override
    public void execute(AlterDatabaseModifyName statement, StatementContext context) {
        String name = named(statement, context).name();
        String changed = statement.newName().value();
        boolean inUse = !DatabaseAlteration.others(name, context).isEmpty();
        context.commit(state -> {
            Database database = state.databases().get(name);
            boolean another = state.databases()
                    .find(changed)
                    .filter(found -> found.id() != database.id())
                    .isPresent();
            if (another) {
                throw EngineError.of(1801, 3, changed);
            }
            // The scan holds the database as a session would (inferred).
            if (inUse || DatabaseAvailability.isScanned(database)) {
                throw EngineError.of(5030, IN_USE_STATE, name);
            }
            return state.with(state.databases().without(database).with(database.withName(changed)));
        });
        if (context.session().isIn(name)) {
            context.session().restoreDatabase(changed);
        }
        context.inform(5021, "database", changed);
    }

    private static Database named(AlterDatabaseModifyName statement, StatementContext context) {
        try {
            Database database = DatabaseAlteration.find(statement.database(), context);
            if (SystemDatabases.includes(database.name())) {
                throw EngineError.of(5016, 1, database.name());
            }
            return database;
        } catch (EngineError cause) {
            throw DatabaseAlteration.failed(cause);
        }
    }
}
