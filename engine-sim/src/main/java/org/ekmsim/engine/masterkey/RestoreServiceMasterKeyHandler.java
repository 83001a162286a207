package org.ekmsim.engine.masterkey;

import org.ekmsim.engine.key.KeySecret;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.masterkey.RestoreServiceMasterKey;

/**
 * RESTORE SERVICE MASTER KEY FROM FILE: 15588 when the copy is the present key.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/restore-service-master-key-transact-sql">RESTORE SERVICE MASTER KEY
 *     (Transact-SQL)</a>
 */
public final class RestoreServiceMasterKeyHandler implements CommandHandler<RestoreServiceMasterKey> {

    @Override
    public Class<RestoreServiceMasterKey> statement() {
        return RestoreServiceMasterKey.class;
    }

    @Override
    public void execute(RestoreServiceMasterKey statement, StatementContext context) {
        ServiceMasterKeyStatements.requireControl(context);
        KeySecret secret = MasterKeyFile.read(statement.file(), statement.password(), context);
        if (secret.equals(context.state().serviceMasterKey().secret())) {
            context.inform(15588);
            return;
        }
        ServiceMasterKeyStatements.replace(secret, context);
    }
}
