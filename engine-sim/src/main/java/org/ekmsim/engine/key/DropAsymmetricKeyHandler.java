package org.ekmsim.engine.key;

import org.ekmsim.engine.database.Databases;
import org.ekmsim.engine.instance.InstanceState;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.principal.SecurityIdentifiers;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.engine.tde.DatabaseEncryptionKey;
import org.ekmsim.engine.type.Binary;
import org.ekmsim.tsql.key.DropAsymmetricKey;

/**
 * DROP ASYMMETRIC KEY: refused while a login is made from it or a database encryption key is wrapped by it. The key in the provider
 * stays, unless REMOVE PROVIDER KEY is given.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/drop-asymmetric-key-transact-sql">DROP ASYMMETRIC KEY
 *     (Transact-SQL)</a>
 */
public final class DropAsymmetricKeyHandler implements CommandHandler<DropAsymmetricKey> {

    @Override
    public Class<DropAsymmetricKey> statement() {
        return DropAsymmetricKey.class;
    }

    @Override
    public void execute(DropAsymmetricKey statement, StatementContext context) {
        String name = statement.name().value();
        String database = context.database().name();
        AsymmetricKey key = KeyKind.ASYMMETRIC_KEY.requireDroppable(context, name);
        context.commit(state -> {
            DatabaseKeys keys = state.databases().get(database).openContents().keys();
            AsymmetricKey found = KeyKind.ASYMMETRIC_KEY.require(keys, "drop", name);
            KeyUses.requireNone(KeyKind.ASYMMETRIC_KEY, found.thumbprint(), state, database);
            Binary sid = SecurityIdentifiers.ofAsymmetricKey(database, found.name());
            KeyUses.requireNoUser(KeyKind.ASYMMETRIC_KEY, name, sid, state, database);
            if (database.equalsIgnoreCase(Databases.MASTER)) {
                requireUnused(state, found);
            }
            return KeyKind.ASYMMETRIC_KEY.dropped(state, database, found);
        });
        if (statement.removeProviderKey()) {
            ProviderKeys.remove(key.providerGuid(), key.thumbprint(), context);
        }
    }

    private static void requireUnused(InstanceState state, AsymmetricKey key) {
        if (state.logins().fromAsymmetricKey(key.id()).isPresent()) {
            throw EngineError.of(15559, 1, "asymmetric key", key.name(), "login");
        }
        if (DatabaseEncryptionKey.isWrappedBy(state, key.thumbprint())) {
            throw EngineError.of(33127, 1, "asymmetric key");
        }
    }
}
