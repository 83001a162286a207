package org.ekmsim.engine.backup;

import java.util.List;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.Compilation;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.backup.RestoreDatabase;
import org.ekmsim.tsql.backup.RestoreSource;

/**
 * RESTORE DATABASE with a URL, up to the authentication at the storage.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/restore-statements-transact-sql">RESTORE Statements (Transact-SQL)</a>
 */
public final class RestoreDatabaseHandler implements CommandHandler<RestoreDatabase> {

    @Override
    public Class<RestoreDatabase> statement() {
        return RestoreDatabase.class;
    }

    @Override
    public void compile(RestoreDatabase statement, Compilation compilation) {
        device(statement);
    }

    @Override
    public void execute(RestoreDatabase statement, StatementContext context) {
        throw device(statement).refusalAfterAuthentication(context);
    }

    private static UrlDevice device(RestoreDatabase statement) {
        return UrlDevice.of(
                statement.source() instanceof RestoreSource.Devices source ? source.devices() : List.of(),
                "RESTORE DATABASE",
                statement.line());
    }
}
