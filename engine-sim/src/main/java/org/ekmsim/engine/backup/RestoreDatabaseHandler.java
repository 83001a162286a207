package org.ekmsim.engine.backup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.message.UnmodelledException;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.Compilation;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.backup.BackupDevice;
import org.ekmsim.tsql.backup.RestoreDatabase;
import org.ekmsim.tsql.backup.RestoreOption;

/**
 * RESTORE DATABASE: the whole database from one file, the recovery of one that was restored without, or as far as the authentication at
 * a URL. Whatever fails is followed by 3013.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/restore-statements-transact-sql">RESTORE Statements (Transact-SQL)</a>
 */
public final class RestoreDatabaseHandler implements CommandHandler<RestoreDatabase> {

    static final String VERB = "RESTORE DATABASE";

    private static final int TERMINATED = 3013;

    private static final Set<String> OPTIONS =
            Set.of("CHECKSUM", "FILE", "NORECOVERY", "NO_CHECKSUM", "RECOVERY", "REPLACE", "RESTART", "STATS");

    @Override
    public Class<RestoreDatabase> statement() {
        return RestoreDatabase.class;
    }

    @Override
    public void compile(RestoreDatabase statement, Compilation compilation) {
        if (!statement.files().isEmpty()) {
            throw new UnmodelledException(VERB + " of files or pages", statement.line());
        }
        if (statement.source() == null || device(statement).kind() == BackupDevice.Kind.DISK) {
            options(statement);
        }
    }

    @Override
    public void execute(RestoreDatabase statement, StatementContext context) {
        if (statement.source() != null && device(statement).kind() == BackupDevice.Kind.URL) {
            throw new UrlDevice(device(statement), VERB, statement.line()).refusalAfterAuthentication(context);
        }
        String name = BackupDatabaseHandler.name(statement.database(), context);
        try {
            if (statement.source() == null) {
                Recovery.of(name, context);
            } else {
                restore(statement, name, context);
            }
        } catch (EngineError cause) {
            throw cause.followedBy(EngineError.of(TERMINATED, 1, VERB));
        }
    }

    private static void restore(RestoreDatabase statement, String name, StatementContext context) {
        StatementOptions options = options(statement);
        Map<String, String> moves = new LinkedHashMap<>();
        for (RestoreOption option : statement.options()) {
            if (option instanceof RestoreOption.Move move) {
                moves.put(context.display(move.file()), context.display(move.path()));
            }
        }
        DiskDevice device = DiskDevice.of(device(statement), context);
        new FullRestore(name, device, options, moves, context).read();
    }

    private static BackupDevice.Physical device(RestoreDatabase statement) {
        return MediumReading.device(statement.source(), VERB, statement.line());
    }

    private static StatementOptions options(RestoreDatabase statement) {
        List<RestoreOption> plain = statement.options().stream()
                .filter(option -> !(option instanceof RestoreOption.Move))
                .toList();
        return MediumReading.options(plain, OPTIONS, VERB, statement.line());
    }
}
