package org.ekmsim.engine.database;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.ekmsim.engine.entra.EntraToken;
import org.ekmsim.engine.instance.InstanceIdentity;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.message.UnmodelledException;
import org.ekmsim.engine.permission.PermissionName;
import org.ekmsim.engine.principal.Login;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.Compilation;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.surroundings.disk.PathRules;
import org.ekmsim.tsql.database.CreateDatabase;
import org.ekmsim.tsql.database.DatabaseLayout;
import org.ekmsim.tsql.database.DatabaseOrigin;
import org.ekmsim.tsql.option.NamedOption;
import org.ekmsim.tsql.option.OptionValue;

/**
 * CREATE DATABASE with one file for data and one for the log.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/create-database-transact-sql">CREATE DATABASE (Transact-SQL)</a>
 */
public final class CreateDatabaseHandler implements CommandHandler<CreateDatabase> {

    /** Errors of files, which 1802 follows: the path, the name, a file that is there already. */
    private static final Set<Integer> OF_FILES = Set.of(5105, 5170);

    @Override
    public Class<CreateDatabase> statement() {
        return CreateDatabase.class;
    }

    @Override
    public void compile(CreateDatabase statement, Compilation compilation) {
        NamedOption containment = statement.containment();
        refuse(
                "CONTAINMENT",
                containment != null && !new OptionValue.Word("NONE").equals(containment.value()),
                statement);
        refuse("FOR", statement.origin() instanceof DatabaseOrigin.Attached, statement);
        refuse("AS", statement.origin() != null, statement);
        DatabaseLayout layout = statement.layout();
        refuse("FILEGROUP", layout != null && !layout.filegroups().isEmpty(), statement);
        refuse("ON several files", layout != null && layout.files().size() > 1, statement);
        refuse("LOG ON several files", layout != null && layout.logFiles().size() > 1, statement);
        if (statement.collation() != null) {
            DatabaseCollation.require("CREATE DATABASE ... COLLATE", statement.collation(), statement.line());
        }
        refuse("(options)", !statement.serviceOptions().isEmpty(), statement);
        statement
                .options()
                .forEach(option -> refuse(
                        "WITH " + option.name(), DatabaseOptions.setting(option).isEmpty(), statement));
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
        String owner = owner(context);
        Instant now = context.instance().now();
        try {
            context.commit(state -> {
                if (state.databases().find(name).isPresent()) {
                    throw EngineError.of(1801, 3, name);
                }
                Database created = created(state.databases(), state.identity(), name, owner, now);
                return state.with(state.databases().with(asWritten(created, statement, context)));
            });
        } catch (EngineError cause) {
            throw OF_FILES.contains(cause.number()) ? cause.followedBy(EngineError.of(1802, 4)) : cause;
        }
    }

    private static Database asWritten(Database created, CreateDatabase statement, StatementContext context) {
        Database database = created;
        if (statement.layout() != null) {
            List<DatabaseFile> files =
                    NewFiles.of(statement.layout(), created.identity().files());
            PathRules rules = context.instance().store().disk().rules();
            for (DatabaseFile file : files) {
                if (!rules.isAbsolute(file.path())) {
                    throw EngineError.of(5105, 2, file.path());
                }
            }
            database = database.withFiles(files);
        }
        for (NamedOption option : statement.options()) {
            DatabaseOptions.Setting setting = DatabaseOptions.setting(option).orElseThrow();
            database = DatabaseOptions.applied(database, setting);
        }
        return database;
    }

    /** Who signed in by the login of a group has none to own a database with: it belongs to sa, and lets the person not in. */
    private static String owner(StatementContext context) {
        EntraToken token = context.security().token();
        boolean member =
                token != null && context.state().logins().find(token.sid()).isEmpty();
        return member
                ? context.state().logins().find(Login.SA_ID).map(Login::name).orElse(Login.SA)
                : context.session().login();
    }

    /** A new database of that name, with its files in the instance's data folder and the options of model. */
    public static Database created(
            Databases databases, InstanceIdentity identity, String name, String owner, Instant now) {
        String files = identity.dataFolder() + name;
        DatabaseSettings inherited =
                databases.find("model").map(Database::settings).orElse(DatabaseSettings.NONE);
        return Database.created(
                        databases.nextId(),
                        name,
                        now,
                        owner,
                        identity.flavour().compatibilityLevel(),
                        files + ".mdf",
                        files + "_log.ldf")
                .withSettings(inherited);
    }
}
