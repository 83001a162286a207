package org.ekmsim.engine.database;

import java.time.Instant;
import org.ekmsim.engine.instance.InstanceIdentity;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.message.UnmodelledException;
import org.ekmsim.engine.permission.PermissionName;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.Compilation;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.database.CreateDatabase;
import org.ekmsim.tsql.database.DatabaseOrigin;

/**
 * CREATE DATABASE with default files.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/create-database-transact-sql">CREATE DATABASE (Transact-SQL)</a>
 */
public final class CreateDatabaseHandler implements CommandHandler<CreateDatabase> {

    @Override
    public Class<CreateDatabase> statement() {
        return CreateDatabase.class;
    }

    @Override
    public void compile(CreateDatabase statement, Compilation compilation) {
        refuse("CONTAINMENT", statement.containment() != null, statement);
        refuse("ON", statement.layout() != null, statement);
        refuse("COLLATE", statement.collation() != null, statement);
        refuse("(options)", !statement.serviceOptions().isEmpty(), statement);
        refuse("WITH", !statement.options().isEmpty(), statement);
        refuse("FOR", statement.origin() instanceof DatabaseOrigin.Attached, statement);
        refuse("AS", statement.origin() != null, statement);
    }

    private static void refuse(String clause, boolean written, CreateDatabase statement) {
        if (written) {
            throw new UnmodelledException("CREATE DATABASE ... " + clause, statement.line());
        }
    }

    @Override
    public void execute(CreateDatabase statement, StatementContext context) {
        if (!context.has(PermissionName.CREATE_ANY_DATABASE)) {
            throw EngineError.of(262, 1, "CREATE DATABASE", Databases.MASTER);
        }
        String name = statement.name().value();
        String owner = context.session().login();
        Instant now = context.instance().now();
        context.commit(state -> {
            if (state.databases().find(name).isPresent()) {
                throw EngineError.of(1801, 3, name);
            }
            return state.with(state.databases().with(created(state.databases(), state.identity(), name, owner, now)));
        });
    }

    /** A new database of that name, with its files in the instance's data folder. */
    public static Database created(
            Databases databases, InstanceIdentity identity, String name, String owner, Instant now) {
        String files = identity.dataFolder() + name;
        return Database.created(
                databases.nextId(),
                name,
                now,
                owner,
                identity.flavour().compatibilityLevel(),
                files + ".mdf",
                files + "_log.ldf");
    }
}
