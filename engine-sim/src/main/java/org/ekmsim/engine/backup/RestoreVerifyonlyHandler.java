package org.ekmsim.engine.backup;

import org.ekmsim.engine.database.DatabaseFiles;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.Compilation;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.engine.tde.OpenEncryptionKey;
import org.ekmsim.surroundings.disk.Disk;
import org.ekmsim.tsql.backup.RestoreVerifyonly;

/**
 * RESTORE VERIFYONLY: reads a backup as a restore would, and keeps nothing.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/restore-statements-verifyonly-transact-sql">RESTORE Statements -
 *     VERIFYONLY (Transact-SQL)</a>
 */
public final class RestoreVerifyonlyHandler implements CommandHandler<RestoreVerifyonly> {

    private static final String VERB = "RESTORE VERIFYONLY";
    /** How 3013 names the statement. */
    private static final String NAME_IN_ERRORS = "VERIFY DATABASE";

    @Override
    public Class<RestoreVerifyonly> statement() {
        return RestoreVerifyonly.class;
    }

    @Override
    public void compile(RestoreVerifyonly statement, Compilation compilation) {
        MediumReading.compile(statement.source(), statement.options(), VERB, statement.line());
    }

    @Override
    public void execute(RestoreVerifyonly statement, StatementContext context) {
        try {
            MediumReading reading = MediumReading.of(statement.source(), statement.options(), 1, VERB, context);
            BackupSet set = MediumReading.opened(reading.sets().get(0), context);
            OpenEncryptionKey key = MediumReading.key(set, context);
            String path = set.files().get(0).path();
            Disk alone = Disk.empty(context.instance().store().disk().rules()).write(path, set.data());
            DatabaseFiles.read(alone, path, key == null ? null : key.pageKey());
            context.inform(3262, reading.first());
        } catch (EngineError cause) {
            throw cause.followedBy(EngineError.of(3013, 1, NAME_IN_ERRORS));
        }
    }
}
