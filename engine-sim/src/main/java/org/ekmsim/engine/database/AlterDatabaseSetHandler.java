package org.ekmsim.engine.database;

import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.message.UnmodelledException;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.Compilation;
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
import org.ekmsim.tsql.option.NamedOption;
import org.ekmsim.tsql.option.OptionValue;

/**
 * ALTER DATABASE ... SET. Whatever fails is followed by 5069.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/alter-database-transact-sql-set-options">ALTER DATABASE SET options
 *     (Transact-SQL)</a>
 */
public final class AlterDatabaseSetHandler implements CommandHandler<AlterDatabaseSet> {

    private static final String COMPATIBILITY_LEVEL = "COMPATIBILITY_LEVEL";

    @Override
    public Class<AlterDatabaseSet> statement() {
        return AlterDatabaseSet.class;
    }

    @Override
    public void compile(AlterDatabaseSet statement, Compilation compilation) {
        for (DatabaseOption option : statement.options()) {
            if (option instanceof SetAvailability availability
                    && availability.state() == DatabaseOption.Availability.EMERGENCY) {
                throw refusal("EMERGENCY", statement);
            }
            if (option instanceof Other other && !isModelled(other.option())) {
                throw refusal(other.option().name(), statement);
            }
        }
    }

    private static boolean isModelled(NamedOption option) {
        return option.name().equals(COMPATIBILITY_LEVEL)
                || option.name().equals("CONTAINMENT")
                        && option.value() instanceof OptionValue.Word word
                        && word.word().equals("NONE")
                || DatabaseOptions.setting(option).isPresent();
    }

    private static UnmodelledException refusal(String option, AlterDatabaseSet statement) {
        return new UnmodelledException("ALTER DATABASE ... SET " + option, statement.line());
    }

    @Override
    public void execute(AlterDatabaseSet statement, StatementContext context) {
        try {
            Database database = DatabaseAlteration.find(statement.database(), context);
            for (DatabaseOption option : statement.options()) {
                apply(option, database.name(), statement, context);
                logged(option, database.name(), context);
            }
        } catch (EngineError cause) {
            throw DatabaseAlteration.failed(cause);
        }
    }

    private static void logged(DatabaseOption option, String name, StatementContext context) {
        if (option instanceof SetEncryption) {
            return;
        }
        String value = option instanceof Other other
                ? DatabaseOptions.setting(other.option())
                        .map(DatabaseOptions.Setting::value)
                        .orElse("")
                : "ON";
        context.instance().log().write(context.session().id(), 5084, word(option), value, name);
    }

    private static void apply(
            DatabaseOption option, String name, AlterDatabaseSet statement, StatementContext context) {
        if (option instanceof SetEncryption encryption) {
            SetEncryptionOption.apply(encryption.state(), name, context);
        } else if (option instanceof Other other) {
            apply(other.option(), name, context);
        } else if (SystemDatabases.includes(name)) {
            throw EngineError.of(5058, 1, word(option), name);
        } else if (option instanceof SetAvailability availability) {
            if (availability.state() == DatabaseOption.Availability.ONLINE) {
                DatabaseAvailability.bringOnline(name, context);
            } else {
                DatabaseAlteration.clear(name, statement.termination(), context);
                DatabaseAvailability.takeOffline(name, context);
            }
        } else if (option instanceof SetUserAccess access) {
            if (access.mode() != DatabaseOption.UserAccess.MULTI_USER) {
                DatabaseAlteration.clear(name, statement.termination(), context);
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

    private static void apply(NamedOption option, String name, StatementContext context) {
        if (option.name().equals(COMPATIBILITY_LEVEL)) {
            int level = CompatibilityLevels.required(option, context);
            DatabaseAvailability.change(name, database -> database.withCompatibilityLevel(level), context);
        }
        DatabaseOptions.setting(option)
                .ifPresent(setting -> DatabaseAvailability.change(
                        name, database -> DatabaseOptions.applied(database, setting), context));
    }

    private static String word(DatabaseOption option) {
        if (option instanceof SetAvailability availability) {
            return availability.state().name();
        }
        if (option instanceof SetUserAccess access) {
            return access.mode().name();
        }
        if (option instanceof Other other) {
            return other.option().name();
        }
        return option instanceof SetUpdateability updateability
                ? updateability.mode().name()
                : "ENCRYPTION";
    }
}
