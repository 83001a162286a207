package org.ekmsim.engine.masterkey;

import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.masterkey.CloseMasterKey;

/**
 * CLOSE MASTER KEY: succeeds only when this session opened it with OPEN MASTER KEY; otherwise 15315 (inferred).
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/close-master-key-transact-sql">CLOSE MASTER KEY (Transact-SQL)</a>
 */
public final class CloseMasterKeyHandler implements CommandHandler<CloseMasterKey> {

    @Override
    public Class<CloseMasterKey> statement() {
        return CloseMasterKey.class;
    }

    @Override
    public void execute(CloseMasterKey statement, StatementContext context) {
        if (!context.session().openKeys().closeMasterKey(context.database().id())) {
            throw EngineError.of(15315, 1, "master key");
        }
    }
}
