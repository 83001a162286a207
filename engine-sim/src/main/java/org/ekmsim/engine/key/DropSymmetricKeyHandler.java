package org.ekmsim.engine.key;

import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.key.DropSymmetricKey;

/**
 * DROP SYMMETRIC KEY: refused while it encrypts another one. The key in the provider stays, unless REMOVE PROVIDER KEY is given.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/drop-symmetric-key-transact-sql">DROP SYMMETRIC KEY
 *     (Transact-SQL)</a>
 */
public final class DropSymmetricKeyHandler implements CommandHandler<DropSymmetricKey> {

    @Override
    public Class<DropSymmetricKey> statement() {
        return DropSymmetricKey.class;
    }

    @Override
    public void execute(DropSymmetricKey statement, StatementContext context) {
        String name = statement.name().value();
        String database = context.database().name();
        SymmetricKey key = KeyKind.SYMMETRIC_KEY.requireDroppable(context, name);
        context.commit(state -> {
            DatabaseKeys keys = state.databases().get(database).openContents().keys();
            SymmetricKey found = KeyKind.SYMMETRIC_KEY.require(keys, "drop", name);
            KeyUses.requireNone(KeyKind.SYMMETRIC_KEY, KeyGuids.binary(found.guid()), state, database);
            return KeyKind.SYMMETRIC_KEY.dropped(state, database, found);
        });
        KeyAtProvider provider = key.provider();
        if (statement.removeProviderKey() && provider != null) {
            ProviderKeys.remove(provider.providerGuid(), provider.thumbprint(), context);
        }
    }
}
