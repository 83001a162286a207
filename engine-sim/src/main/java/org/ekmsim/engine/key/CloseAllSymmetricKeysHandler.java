package org.ekmsim.engine.key;

import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.key.CloseAllSymmetricKeys;

/**
 * CLOSE ALL SYMMETRIC KEYS, the master keys that OPEN MASTER KEY has opened among them.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/close-symmetric-key-transact-sql">CLOSE SYMMETRIC KEY
 *     (Transact-SQL)</a>
 */
public final class CloseAllSymmetricKeysHandler implements CommandHandler<CloseAllSymmetricKeys> {

    @Override
    public Class<CloseAllSymmetricKeys> statement() {
        return CloseAllSymmetricKeys.class;
    }

    @Override
    public void execute(CloseAllSymmetricKeys statement, StatementContext context) {
        context.session().openKeys().closeAll();
    }
}
