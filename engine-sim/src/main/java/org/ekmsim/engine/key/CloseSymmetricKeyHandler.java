package org.ekmsim.engine.key;

import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.key.CloseSymmetricKey;

/**
 * CLOSE SYMMETRIC KEY: 15315 for a key that is not open.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/close-symmetric-key-transact-sql">CLOSE SYMMETRIC KEY
 *     (Transact-SQL)</a>
 */
public final class CloseSymmetricKeyHandler implements CommandHandler<CloseSymmetricKey> {

    @Override
    public Class<CloseSymmetricKey> statement() {
        return CloseSymmetricKey.class;
    }

    @Override
    public void execute(CloseSymmetricKey statement, StatementContext context) {
        SymmetricKey key = KeyKind.SYMMETRIC_KEY.require(
                context.database().openContents().keys(),
                "find",
                statement.name().value());
        if (!context.session().openKeys().close(key.guid())) {
            throw EngineError.of(15315, 1, key.name());
        }
    }
}
