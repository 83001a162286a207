package org.ekmsim.engine.database;

import java.util.List;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.message.UnmodelledException;
import org.ekmsim.engine.permission.PermissionName;
import org.ekmsim.engine.permission.Securable;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.Compilation;
import org.ekmsim.engine.session.Session;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.engine.tde.SetEncryptionOption;
import org.ekmsim.tsql.database.AlterDatabaseSet;
import org.ekmsim.tsql.database.DatabaseOption;
import org.ekmsim.tsql.database.DatabaseOption.Other;
import org.ekmsim.tsql.database.DatabaseOption.SetAvailability;
import org.ekmsim.tsql.database.DatabaseOption.SetEncryption;
import org.ekmsim.tsql.database.DatabaseOption.SetUpdateability;
import org.ekmsim.tsql.database.DatabaseOption.SetUserAccess;
import org.ekmsim.tsql.database.DatabaseOption.Updateability;
import org.ekmsim.tsql.database.Termination;

/**
 * ALTER DATABASE ... SET. Whatever fails is followed by 5069.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/alter-database-transact-sql-set-options">ALTER DATABASE SET options
 *     (Transact-SQL)</a>
 */
public final class AlterDatabaseSetHandler implements CommandHandler<AlterDatabaseSet> {

    private static final int STATEMENT_FAILED = 5069;

    @Override
    public Class<AlterDatabaseSet> statement() {
        return AlterDatabaseSet.class;
    }

    @Override
    public void compile(AlterDatabaseSet statement, Compilation compilation) {
        for (DatabaseOption option : statement.options()) {
            if (option instanceof SetAvailability availability
                    && availability.state() == DatabaseOption.Availability.EMERGENCY) {
                throw new UnmodelledException("ALTER DATABASE ... SET EMERGENCY", statement.line());
            }
            if (option instanceof SetUserAccess access && access.mode() == DatabaseOption.UserAccess.RESTRICTED_USER) {
                throw new UnmodelledException("ALTER DATABASE ... SET RESTRICTED_USER", statement.line());
            }
            if (option instanceof Other other) {
                throw new UnmodelledException(
                        "ALTER DATABASE ... SET " + other.option().name(), statement.line());
            }
        }
        if (statement.options().size() > 1) {
            throw new UnmodelledException("ALTER DATABASE ... SET with several options", statement.line());
        }
    }

    @Override
    public void execute(AlterDatabaseSet statement, StatementContext context) {
        try {
            Database database = find(statement, context);
            for (DatabaseOption option : statement.options()) {
                apply(option, database.name(), statement, context);
                logged(option, database.name(), context);
            }
        } catch (EngineError cause) {
            throw cause.followedBy(EngineError.of(STATEMENT_FAILED, 1));
        }
    }

    private static void logged(DatabaseOption option, String name, StatementContext context) {
        if (!(option instanceof SetEncryption)) {
            context.instance().log().write(context.session().id(), 5084, word(option), "ON", name);
        }
    }

    private static Database find(AlterDatabaseSet statement, StatementContext context) {
        String name = statement.database() == null
                ? context.session().database()
                : statement.database().value();
        return context.state()
                .databases()
                .find(name)
                .filter(database -> context.has(PermissionName.ALTER, Securable.of(database)))
                .orElseThrow(() -> EngineError.of(5011, 5, name));
    }

    private static void apply(
            DatabaseOption option, String name, AlterDatabaseSet statement, StatementContext context) {
        if (option instanceof SetEncryption encryption) {
            SetEncryptionOption.apply(encryption.state(), name, context);
            return;
        }
        if (SystemDatabases.includes(name)) {
            throw EngineError.of(5058, 1, word(option), name);
        }
        if (option instanceof SetAvailability availability) {
            if (availability.state() == DatabaseOption.Availability.ONLINE) {
                DatabaseAvailability.bringOnline(name, context);
            } else {
                clear(name, statement, context);
                DatabaseAvailability.takeOffline(name, context);
            }
        } else if (option instanceof SetUserAccess access) {
            if (access.mode() == DatabaseOption.UserAccess.SINGLE_USER) {
                clear(name, statement, context);
            }
            UserAccess mode = UserAccess.valueOf(access.mode().name());
            DatabaseAvailability.change(name, database -> database.withUserAccess(mode), context);
        } else if (option instanceof SetUpdateability updateability) {
            context.state().databases().get(name).openContents();
            boolean readOnly = updateability.mode() == Updateability.READ_ONLY;
            DatabaseAvailability.change(
                    name, database -> DatabaseAvailability.withoutScan(database).withReadOnly(readOnly), context);
        }
    }

    /** Removes the other sessions from the database, as the termination clause says. */
    private static void clear(String name, AlterDatabaseSet statement, StatementContext context) {
        List<Session> others = context.instance().sessions().stream()
                .filter(session -> session != context.session() && session.isIn(name))
                .toList();
        if (others.isEmpty()) {
            return;
        }
        Termination termination = statement.termination();
        if (termination == null) {
            throw new UnmodelledException("ALTER DATABASE ... SET waiting for other sessions", statement.line());
        }
        if (termination.kind() == Termination.Kind.NO_WAIT) {
            throw EngineError.of(5070, 2, name);
        }
        context.inform(5060, 0);
        others.forEach(Session::close);
        context.inform(5060, 100);
    }

    private static String word(DatabaseOption option) {
        if (option instanceof SetAvailability availability) {
            return availability.state().name();
        }
        if (option instanceof SetUserAccess access) {
            return access.mode().name();
        }
        return option instanceof SetUpdateability updateability
                ? updateability.mode().name()
                : "ENCRYPTION";
    }
}
