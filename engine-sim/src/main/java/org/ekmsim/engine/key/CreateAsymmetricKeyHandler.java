package org.ekmsim.engine.key;

import org.ekmsim.engine.cryptographicprovider.CryptographicProvider;
import org.ekmsim.engine.cryptographicprovider.ProviderKey;
import org.ekmsim.engine.cryptographicprovider.ProviderSession;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.message.UnmodelledException;
import org.ekmsim.engine.permission.PermissionName;
import org.ekmsim.engine.permission.Securable;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.Compilation;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.engine.type.Binary;
import org.ekmsim.provider.KeyType;
import org.ekmsim.tsql.key.AsymmetricKeySource.AssemblySource;
import org.ekmsim.tsql.key.AsymmetricKeySource.KeyFileSource;
import org.ekmsim.tsql.key.CreateAsymmetricKey;
import org.ekmsim.tsql.key.ProviderKeySource;
import org.ekmsim.tsql.key.ProviderKeySource.Disposition;

/**
 * CREATE ASYMMETRIC KEY ... FROM PROVIDER: the provider makes the key (CREATE_NEW, the default) or has it already (OPEN_EXISTING).
 * It stays in the provider; the database keeps its thumbprint and public half.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/create-asymmetric-key-transact-sql">CREATE ASYMMETRIC KEY
 *     (Transact-SQL)</a>
 */
public final class CreateAsymmetricKeyHandler implements CommandHandler<CreateAsymmetricKey> {

    @Override
    public Class<CreateAsymmetricKey> statement() {
        return CreateAsymmetricKey.class;
    }

    @Override
    public void compile(CreateAsymmetricKey statement, Compilation compilation) {
        providerSource(statement);
    }

    @Override
    public void execute(CreateAsymmetricKey statement, StatementContext context) {
        context.require(PermissionName.CREATE_ASYMMETRIC_KEY, Securable.of(context.database()));
        int owner = context.userId(context.database());
        ProviderKeySource source = providerSource(statement);
        requireModelled(statement, source);
        ProviderKeys.requireOptions(opens(source), source.algorithm());
        String name = statement.name().value();
        context.providers().requireEnabledByConfiguration();
        CryptographicProvider provider = ProviderKeys.provider(source.provider().value(), context);
        requireNew(context.database().openContents().keys(), name);
        ProviderSession session = context.providers().session(provider, context.login());
        ProviderKey found = ProviderKeys.key(session, source.providerKeyName(), source.algorithm(), KeyType.ASYMMETRIC);
        Binary publicKey = session.exportPublicKey(found);
        String database = context.database().name();
        context.commit(state -> {
            Database current = state.databases().get(database);
            DatabaseKeys keys = current.openContents().keys();
            requireNew(keys, name);
            requireNew(keys, found.thumbprint(), name);
            AsymmetricKey key = new AsymmetricKey(
                    name,
                    keys.nextIds().asymmetric(),
                    owner,
                    found.thumbprint(),
                    found.algorithmTag(),
                    found.bits(),
                    publicKey,
                    provider.guid(),
                    found.algorithmId(),
                    null);
            return state.with(state.databases().with(current.withKeys(known -> known.with(key))));
        });
    }

    /** Only keys at a provider are modelled. */
    private static ProviderKeySource providerSource(CreateAsymmetricKey statement) {
        if (statement.source() instanceof KeyFileSource file) {
            throw refusal(file.executable() ? "FROM EXECUTABLE FILE" : "FROM FILE", statement);
        }
        if (statement.source() instanceof AssemblySource) {
            throw refusal("FROM ASSEMBLY", statement);
        }
        if (!(statement.source() instanceof ProviderKeySource source)) {
            throw refusal("WITH ALGORITHM", statement);
        }
        if (statement.password() != null) {
            throw refusal("ENCRYPTION BY", statement);
        }
        return source;
    }

    private static UnmodelledException refusal(String form, CreateAsymmetricKey statement) {
        return new UnmodelledException("CREATE ASYMMETRIC KEY ... " + form, statement.line());
    }

    private static void requireModelled(CreateAsymmetricKey statement, ProviderKeySource source) {
        if (statement.authorization() != null) {
            throw refusal("AUTHORIZATION", statement);
        }
        if (opens(source) && source.providerKeyName() == null) {
            throw new UnmodelledException("CREATE ASYMMETRIC KEY without PROVIDER_KEY_NAME", statement.line());
        }
    }

    private static boolean opens(ProviderKeySource source) {
        return source.disposition() == Disposition.OPEN_EXISTING;
    }

    private static void requireNew(DatabaseKeys keys, String name) {
        if (keys.asymmetric(name).isPresent()) {
            throw EngineError.of(15396, 1, name);
        }
    }

    private static void requireNew(DatabaseKeys keys, Binary thumbprint, String name) {
        if (keys.asymmetric().values().stream().anyMatch(key -> key.thumbprint().equals(thumbprint))) {
            throw EngineError.of(15396, 1, name);
        }
    }
}
