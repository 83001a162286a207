package org.ekmsim.engine.backup;

import java.util.List;
import java.util.Set;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.message.UnmodelledException;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.Compilation;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.backup.BackupDatabase;
import org.ekmsim.tsql.backup.BackupDevice;
import org.ekmsim.tsql.backup.NameOrVariable;

/**
 * BACKUP DATABASE: the whole database to one file, or as far as the authentication at a URL. Whatever fails is followed by 3013 and
 * logged as 3041.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/backup-transact-sql">BACKUP (Transact-SQL)</a>
 */
public final class BackupDatabaseHandler implements CommandHandler<BackupDatabase> {

    private static final String VERB = "BACKUP DATABASE";

    private static final int TERMINATED = 3013;
    private static final int FAILED = 3041;

    private static final Set<String> OPTIONS = Set.of(
            "CHECKSUM",
            "COMPRESSION",
            "COPY_ONLY",
            "DESCRIPTION",
            "ENCRYPTION",
            "FORMAT",
            "INIT",
            "MEDIADESCRIPTION",
            "MEDIANAME",
            "NAME",
            "NOFORMAT",
            "NOINIT",
            "NOSKIP",
            "NO_CHECKSUM",
            "NO_COMPRESSION",
            "NO_ENCRYPTION",
            "SKIP",
            "STATS");

    @Override
    public Class<BackupDatabase> statement() {
        return BackupDatabase.class;
    }

    @Override
    public void compile(BackupDatabase statement, Compilation compilation) {
        if (!statement.files().isEmpty()) {
            throw new UnmodelledException(VERB + " of files", statement.line());
        }
        if (!statement.target().mirrors().isEmpty()) {
            throw new UnmodelledException(VERB + " ... MIRROR TO", statement.line());
        }
        if (device(statement).kind() == BackupDevice.Kind.DISK) {
            options(statement);
        }
    }

    @Override
    public void execute(BackupDatabase statement, StatementContext context) {
        BackupDevice.Physical device = device(statement);
        if (device.kind() == BackupDevice.Kind.URL) {
            throw new UrlDevice(device, VERB, statement.line()).refusalAfterAuthentication(context);
        }
        String name = name(statement.database(), context);
        try {
            new FullBackup(name, DiskDevice.of(device, context), options(statement), context).write();
        } catch (EngineError cause) {
            context.instance().log().writeError(context.session().id(), FAILED, 1, List.of(VERB + " " + name));
            throw cause.followedBy(EngineError.of(TERMINATED, 1, VERB));
        }
    }

    /** A name, or what a variable holds. */
    static String name(NameOrVariable database, StatementContext context) {
        return database instanceof NameOrVariable.Variable variable
                ? context.display(variable.variable())
                : ((NameOrVariable.Name) database).name().value();
    }

    private static BackupDevice.Physical device(BackupDatabase statement) {
        return DiskDevice.only(statement.target().devices(), VERB, statement.line());
    }

    private static StatementOptions options(BackupDatabase statement) {
        return StatementOptions.of(statement.target().options(), OPTIONS, VERB, statement.line());
    }
}
