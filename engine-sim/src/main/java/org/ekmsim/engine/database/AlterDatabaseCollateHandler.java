package org.ekmsim.engine.database;

import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.Compilation;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.database.AlterDatabaseCollate;

/**
 * ALTER DATABASE ... COLLATE with the collation of the server, which every database has here.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/alter-database-transact-sql">ALTER DATABASE (Transact-SQL)</a>
 */
public final class AlterDatabaseCollateHandler implements CommandHandler<AlterDatabaseCollate> {

    @Override
    public Class<AlterDatabaseCollate> statement() {
        return AlterDatabaseCollate.class;
    }

    @Override
    public void compile(AlterDatabaseCollate statement, Compilation compilation) {
        DatabaseCollation.require("ALTER DATABASE COLLATE", statement.collation(), statement.line());
    }

    @Override
    public void execute(AlterDatabaseCollate statement, StatementContext context) {
        try {
            Database database = DatabaseAlteration.find(statement.database(), context);
            String collation = statement.collation().value();
            if (SystemDatabases.includes(database.name())) {
                throw EngineError.of(5058, 1, "COLLATE", database.name());
            }
            if (!DatabaseAlteration.others(database.name(), context).isEmpty()) {
                throw EngineError.of(5030, 2, database.name())
                        .followedBy(EngineError.of(5072, 1, database.name(), collation));
            }
        } catch (EngineError cause) {
            throw cause.followers().isEmpty() ? DatabaseAlteration.failed(cause) : cause;
        }
    }
}
