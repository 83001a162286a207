package org.ekmsim.engine.key;

import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.instance.InstanceState;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.permission.PermissionName;
import org.ekmsim.engine.permission.Securable;
import org.ekmsim.engine.permission.SecurableClass;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.key.DropSymmetricKey;

/**
 * DROP SYMMETRIC KEY. The key in the provider stays, unless REMOVE PROVIDER KEY is given.
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
        SymmetricKey key = find(context.state(), database, name);
        if (!context.has(PermissionName.ALTER_ANY_SYMMETRIC_KEY, Securable.of(context.database()))
                && !context.has(PermissionName.CONTROL, Securable.of(context.database(), key))) {
            throw missing(name);
        }
        context.commit(state -> {
            SymmetricKey found = find(state, database, name);
            Database current = state.databases().get(database);
            return state.with(state.databases()
                    .with(current.withKeys(keys -> keys.without(found))
                            .withPrincipals(principals -> principals.with(principals
                                    .permissions()
                                    .withoutSecurable(SecurableClass.SYMMETRIC_KEY, found.id())))));
        });
        KeyAtProvider provider = key.provider();
        if (statement.removeProviderKey() && provider != null) {
            ProviderKeys.remove(provider.providerGuid(), provider.thumbprint(), context);
        }
    }

    private static SymmetricKey find(InstanceState state, String database, String name) {
        return state.databases()
                .get(database)
                .openContents()
                .keys()
                .symmetric(name)
                .orElseThrow(() -> missing(name));
    }

    private static EngineError missing(String name) {
        return EngineError.of(15151, 1, "drop", "symmetric key", name);
    }
}
