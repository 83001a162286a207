package org.ekmsim.engine.masterkey;

import org.ekmsim.engine.message.UnmodelledException;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.Compilation;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.key.KeyFile;
import org.ekmsim.tsql.masterkey.BackupMasterKey;

/**
 * BACKUP MASTER KEY TO FILE: a copy under a password of its own; the key must be open.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/backup-master-key-transact-sql">BACKUP MASTER KEY (Transact-SQL)</a>
 */
public final class BackupMasterKeyHandler implements CommandHandler<BackupMasterKey> {

    @Override
    public Class<BackupMasterKey> statement() {
        return BackupMasterKey.class;
    }

    @Override
    public void compile(BackupMasterKey statement, Compilation compilation) {
        if (statement.target().kind() == KeyFile.Kind.URL) {
            throw new UnmodelledException("BACKUP MASTER KEY TO URL", statement.line());
        }
    }

    @Override
    public void execute(BackupMasterKey statement, StatementContext context) {
        MasterKeyStatements.require(context);
        MasterKeyFile.write(
                statement.target().location(),
                MasterKeys.open(context.session(), context.database()),
                statement.password(),
                context);
    }
}
