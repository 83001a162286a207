package org.ekmsim.engine.key;

import java.time.Instant;
import java.util.UUID;
import org.ekmsim.engine.cryptographicprovider.CryptographicProvider;
import org.ekmsim.engine.cryptographicprovider.ProviderKey;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.message.UnmodelledException;
import org.ekmsim.engine.permission.PermissionName;
import org.ekmsim.engine.permission.Securable;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.Compilation;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.provider.KeyType;
import org.ekmsim.tsql.key.CreateSymmetricKey;
import org.ekmsim.tsql.tree.Identifier;

/**
 * CREATE SYMMETRIC KEY ... FROM PROVIDER: the key is made, or is already, in the provider; the database keeps its thumbprint.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/create-symmetric-key-transact-sql">CREATE SYMMETRIC KEY
 *     (Transact-SQL)</a>
 */
public final class CreateSymmetricKeyHandler implements CommandHandler<CreateSymmetricKey> {

    @Override
    public Class<CreateSymmetricKey> statement() {
        return CreateSymmetricKey.class;
    }

    @Override
    public void compile(CreateSymmetricKey statement, Compilation compilation) {
        provider(statement);
        ProviderKeyOptions.of(statement);
    }

    @Override
    public void execute(CreateSymmetricKey statement, StatementContext context) {
        context.require(PermissionName.CREATE_SYMMETRIC_KEY, Securable.of(context.database()));
        int owner = context.userId(context.database());
        String name = statement.name().value();
        if (name.startsWith("#")) {
            throw EngineError.of(33052, 1);
        }
        if (!statement.encryptions().isEmpty()) {
            throw EngineError.of(33040, 1);
        }
        ProviderKeyOptions options = ProviderKeyOptions.of(statement);
        ProviderKeys.requireOptions(options.opens(), options.algorithm());
        context.providers().requireEnabledByConfiguration();
        CryptographicProvider provider =
                ProviderKeys.provider(provider(statement).value(), context);
        requireNew(context.database().openContents().keys(), name);
        ProviderKey found = ProviderKeys.key(
                context.providers().session(provider, context.login()),
                options.keyName(),
                options.algorithm(),
                KeyType.SYMMETRIC);
        UUID guid = context.instance().store().newIdentifier();
        Instant now = context.instance().now();
        String database = context.database().name();
        context.commit(state -> {
            Database current = state.databases().get(database);
            DatabaseKeys keys = current.openContents().keys();
            requireNew(keys, name);
            SymmetricKey key = SymmetricKey.atProvider(
                    name,
                    keys.nextIds().symmetric(),
                    owner,
                    found.bits(),
                    now,
                    guid,
                    new KeyAtProvider(found.thumbprint(), provider.guid(), found.algorithmId()));
            return state.with(state.databases().with(current.withKeys(known -> known.with(key))));
        });
    }

    /** Only keys at a provider are modelled. */
    private static Identifier provider(CreateSymmetricKey statement) {
        Identifier provider = statement.provider();
        if (provider == null) {
            throw new UnmodelledException("CREATE SYMMETRIC KEY", statement.line());
        }
        if (statement.authorization() != null) {
            throw new UnmodelledException("CREATE SYMMETRIC KEY ... AUTHORIZATION", statement.line());
        }
        return provider;
    }

    private static void requireNew(DatabaseKeys keys, String name) {
        if (keys.symmetric(name).isPresent()) {
            throw EngineError.of(15282, 1, name);
        }
    }
}
