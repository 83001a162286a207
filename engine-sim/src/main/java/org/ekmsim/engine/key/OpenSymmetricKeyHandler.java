package org.ekmsim.engine.key;

import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.permission.Securable;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.key.OpenSymmetricKey;

/**
 * OPEN SYMMETRIC KEY: for this session, until it closes the key or ends. One that is open may be opened again.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/open-symmetric-key-transact-sql">OPEN SYMMETRIC KEY
 *     (Transact-SQL)</a>
 */
public final class OpenSymmetricKeyHandler implements CommandHandler<OpenSymmetricKey> {

    @Override
    public Class<OpenSymmetricKey> statement() {
        return OpenSymmetricKey.class;
    }

    @Override
    public void execute(OpenSymmetricKey statement, StatementContext context) {
        String name = statement.name().value();
        SymmetricKey key =
                KeyKind.SYMMETRIC_KEY.require(context.database().openContents().keys(), "find", name);
        if (!context.session().sees(Securable.of(context.database(), key))) {
            throw KeyKind.SYMMETRIC_KEY.missing("find", name);
        }
        if (key.provider() != null) {
            throw EngineError.of(33084, 1);
        }
        KeySecret secret = KeyMechanisms.of(context).decrypt(statement.decryption(), key.encryptions());
        context.session()
                .openKeys()
                .open(new OpenedKey(
                        context.database().id(), key, secret, context.instance().now()));
    }
}
