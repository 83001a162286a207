package org.ekmsim.engine.key;

import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.database.Databases;
import org.ekmsim.engine.instance.InstanceState;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.permission.PermissionName;
import org.ekmsim.engine.permission.Securable;
import org.ekmsim.engine.permission.SecurableClass;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.engine.tde.OpenEncryptionKey;
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
        AsymmetricKey key = find(context.state(), database, name);
        if (!context.has(PermissionName.ALTER_ANY_ASYMMETRIC_KEY, Securable.of(context.database()))
                && !context.has(PermissionName.CONTROL, Securable.of(context.database(), key))) {
            throw missing(name);
        }
        context.commit(state -> {
            AsymmetricKey found = find(state, database, name);
            if (database.equalsIgnoreCase(Databases.MASTER)) {
                requireUnused(state, found);
            }
            Database current = state.databases().get(database);
            return state.with(state.databases()
                    .with(current.withKeys(keys -> keys.without(found))
                            .withPrincipals(principals -> principals.with(principals
                                    .permissions()
                                    .withoutSecurable(SecurableClass.ASYMMETRIC_KEY, found.id())))));
        });
        if (statement.removeProviderKey()) {
            ProviderKeys.remove(key.providerGuid(), key.thumbprint(), context);
        }
    }

    private static void requireUnused(InstanceState state, AsymmetricKey key) {
        if (state.logins().fromAsymmetricKey(key.id()).isPresent()) {
            throw EngineError.of(15559, 1, "asymmetric key", key.name(), "login");
        }
        for (Database database : state.databases().byName().values()) {
            OpenEncryptionKey encryption = database.encryptionKey();
            if (encryption != null && encryption.key().encryptorThumbprint().equals(key.thumbprint())) {
                throw EngineError.of(33127, 1, "asymmetric key");
            }
        }
    }

    private static AsymmetricKey find(InstanceState state, String database, String name) {
        return state.databases()
                .get(database)
                .openContents()
                .keys()
                .asymmetric(name)
                .orElseThrow(() -> missing(name));
    }

    private static EngineError missing(String name) {
        return EngineError.of(15151, 1, "drop", "asymmetric key", name);
    }
}
