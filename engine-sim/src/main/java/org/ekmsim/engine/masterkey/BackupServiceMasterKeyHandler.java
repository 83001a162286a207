package org.ekmsim.engine.masterkey;

import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.masterkey.BackupServiceMasterKey;

/**
 * BACKUP SERVICE MASTER KEY TO FILE.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/backup-service-master-key-transact-sql">BACKUP SERVICE MASTER KEY
 *     (Transact-SQL)</a>
 */
public final class BackupServiceMasterKeyHandler implements CommandHandler<BackupServiceMasterKey> {

    @Override
    public Class<BackupServiceMasterKey> statement() {
        return BackupServiceMasterKey.class;
    }

    @Override
    public void execute(BackupServiceMasterKey statement, StatementContext context) {
        ServiceMasterKeyStatements.requireControl(context);
        MasterKeyFile.write(
                statement.file(), context.state().serviceMasterKey().secret(), statement.password(), context);
    }
}
