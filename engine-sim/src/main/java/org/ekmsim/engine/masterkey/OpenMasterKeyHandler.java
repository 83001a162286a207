package org.ekmsim.engine.masterkey;

import org.ekmsim.engine.key.KeySecret;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.masterkey.OpenMasterKey;

/**
 * OPEN MASTER KEY: the password opens it for the session; not needed while the service master key encrypts it.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/open-master-key-transact-sql">OPEN MASTER KEY (Transact-SQL)</a>
 */
public final class OpenMasterKeyHandler implements CommandHandler<OpenMasterKey> {

    @Override
    public Class<OpenMasterKey> statement() {
        return OpenMasterKey.class;
    }

    @Override
    public void execute(OpenMasterKey statement, StatementContext context) {
        KeySecret secret = MasterKeyStatements.require(context)
                .encryptions()
                .openedBy(statement.password().value())
                .orElseThrow(() -> EngineError.of(15313, 1));
        context.session().openKeys().openMasterKey(context.database().id(), secret);
    }
}
