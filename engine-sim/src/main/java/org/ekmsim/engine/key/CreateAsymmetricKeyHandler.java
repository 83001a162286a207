package org.ekmsim.engine.key;

import org.ekmsim.engine.cryptographicprovider.CryptographicProvider;
import org.ekmsim.engine.cryptographicprovider.ProviderKey;
import org.ekmsim.engine.cryptographicprovider.ProviderSession;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.message.UnmodelledException;
import org.ekmsim.engine.permission.PermissionName;
import org.ekmsim.engine.permission.Securable;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.Compilation;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.engine.type.Binary;
import org.ekmsim.engine.user.Owners;
import org.ekmsim.provider.KeyType;
import org.ekmsim.tsql.key.AsymmetricKeySource.AssemblySource;
import org.ekmsim.tsql.key.AsymmetricKeySource.GeneratedSource;
import org.ekmsim.tsql.key.AsymmetricKeySource.KeyFileSource;
import org.ekmsim.tsql.key.CreateAsymmetricKey;
import org.ekmsim.tsql.key.ProviderKeySource;
import org.ekmsim.tsql.key.ProviderKeySource.Disposition;
import org.ekmsim.tsql.tree.Identifier;

/**
 * CREATE ASYMMETRIC KEY. FROM PROVIDER the provider makes the key (CREATE_NEW, the default) or has it already (OPEN_EXISTING).
 * It stays in the provider; the database keeps its thumbprint and public half. WITH ALGORITHM the server makes a pair itself.
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
        if (statement.source() instanceof KeyFileSource file) {
            throw refusal(file.executable() ? "FROM EXECUTABLE FILE" : "FROM FILE", statement);
        }
        if (statement.source() instanceof AssemblySource) {
            throw refusal("FROM ASSEMBLY", statement);
        }
        if (statement.source() instanceof GeneratedSource generated) {
            OwnAsymmetricKeys.requireModelled(generated.algorithm(), statement.line());
        } else if (statement.password() != null) {
            throw refusal("ENCRYPTION BY", statement);
        }
    }

    @Override
    public void execute(CreateAsymmetricKey statement, StatementContext context) {
        context.require(PermissionName.CREATE_ASYMMETRIC_KEY, Securable.of(context.database()));
        Identifier authorization = statement.authorization();
        if (authorization != null) {
            Owners.requireSingleAccount(Owners.require(authorization.value(), context), "asymmetric key");
        }
        int owner = Owners.of(authorization, context);
        AsymmetricKey key = created(statement, owner, context);
        KeyChanges.commit(context, keys -> {
            requireNew(keys, key.name());
            requireNew(keys, key.thumbprint(), key.name());
            return keys.with(key.withId(keys.nextIds().asymmetric()));
        });
    }

    private static AsymmetricKey created(CreateAsymmetricKey statement, int owner, StatementContext context) {
        String name = statement.name().value();
        DatabaseKeys keys = context.database().openContents().keys();
        if (statement.source() instanceof GeneratedSource generated) {
            requireNew(keys, name);
            return OwnAsymmetricKeys.create(name, owner, generated.algorithm(), statement.password(), context);
        }
        if (!(statement.source() instanceof ProviderKeySource source)) {
            throw refusal("FROM this source", statement);
        }
        if (opens(source) && source.providerKeyName() == null) {
            throw new UnmodelledException("CREATE ASYMMETRIC KEY without PROVIDER_KEY_NAME", statement.line());
        }
        ProviderKeys.requireOptions(opens(source), source.algorithm());
        context.providers().requireEnabledByConfiguration();
        CryptographicProvider provider = ProviderKeys.provider(source.provider().value(), context);
        requireNew(keys, name);
        ProviderSession session = context.providers().session(provider, context.login());
        ProviderKey found = ProviderKeys.key(session, source.providerKeyName(), source.algorithm(), KeyType.ASYMMETRIC);
        return new AsymmetricKey(
                name,
                0,
                owner,
                found.thumbprint(),
                found.algorithmTag(),
                found.bits(),
                session.exportPublicKey(found),
                provider.guid(),
                found.algorithmId(),
                null);
    }

    private static UnmodelledException refusal(String form, CreateAsymmetricKey statement) {
        return new UnmodelledException("CREATE ASYMMETRIC KEY ... " + form, statement.line());
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
