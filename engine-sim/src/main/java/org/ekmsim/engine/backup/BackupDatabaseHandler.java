package org.ekmsim.engine.backup;

import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.Compilation;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.backup.BackupDatabase;

/**
 * BACKUP DATABASE with a URL, up to the authentication at the storage.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/backup-transact-sql">BACKUP (Transact-SQL)</a>
 */
public final class BackupDatabaseHandler implements CommandHandler<BackupDatabase> {

    @Override
    public Class<BackupDatabase> statement() {
        return BackupDatabase.class;
    }

    @Override
    public void compile(BackupDatabase statement, Compilation compilation) {
        device(statement);
    }

    @Override
    public void execute(BackupDatabase statement, StatementContext context) {
        throw device(statement).refusalAfterAuthentication(context);
    }

    private static UrlDevice device(BackupDatabase statement) {
        return UrlDevice.of(statement.target().devices(), "BACKUP DATABASE", statement.line());
    }
}
