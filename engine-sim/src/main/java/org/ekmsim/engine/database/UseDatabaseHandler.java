package org.ekmsim.engine.database;

import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.Compilation;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.database.UseDatabase;

/**
 * USE. A database that does not exist when the batch compiles stops the whole batch with 911, which is why CREATE DATABASE and USE
 * cannot share one. SQL Database does not switch databases.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/language-elements/use-transact-sql">USE (Transact-SQL)</a>
 */
public final class UseDatabaseHandler implements CommandHandler<UseDatabase> {

    @Override
    public Class<UseDatabase> statement() {
        return UseDatabase.class;
    }

    @Override
    public void compile(UseDatabase statement, Compilation compilation) {
        if (!compilation.state().identity().flavour().isSqlDatabase()) {
            compilation.use(find(compilation.state().databases(), statement));
        }
    }

    @Override
    public void execute(UseDatabase statement, StatementContext context) {
        boolean elsewhere = !context.session().isIn(statement.name().value());
        if (elsewhere && context.state().identity().flavour().isSqlDatabase()) {
            throw EngineError.of(40508, 1);
        }
        Database database = find(context.state().databases(), statement);
        DatabaseAccess.require(database, context.session(), context.instance());
        context.session().use(database.name(), context);
    }

    private static Database find(Databases databases, UseDatabase statement) {
        String name = statement.name().value();
        return databases.find(name).orElseThrow(() -> EngineError.of(911, 1, name));
    }
}
