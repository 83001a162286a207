package org.ekmsim.engine.key;

import java.time.Instant;
import java.util.UUID;
import org.ekmsim.engine.cryptographicprovider.CryptographicProvider;
import org.ekmsim.engine.cryptographicprovider.ProviderKey;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.permission.PermissionName;
import org.ekmsim.engine.permission.Securable;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.Compilation;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.engine.user.Owners;
import org.ekmsim.provider.KeyType;
import org.ekmsim.tsql.key.CreateSymmetricKey;
import org.ekmsim.tsql.tree.Identifier;

/**
 * CREATE SYMMETRIC KEY. FROM PROVIDER the key is made, or is already, in the provider, and the database keeps its thumbprint; otherwise
 * the server makes it, and keeps it under what ENCRYPTION BY names.
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
        if (statement.provider() == null) {
            SymmetricKeyMaterial.requireModelled(statement);
        } else {
            ProviderKeyOptions.of(statement);
        }
    }

    @Override
    public void execute(CreateSymmetricKey statement, StatementContext context) {
        context.require(PermissionName.CREATE_SYMMETRIC_KEY, Securable.of(context.database()));
        int owner = Owners.of(statement.authorization(), context);
        requireNew(context.database().openContents().keys(), statement.name().value());
        Identifier provider = statement.provider();
        SymmetricKey key = provider == null
                ? ofTheServer(statement, owner, context)
                : atProvider(statement, provider, owner, context);
        KeyChanges.commit(context, keys -> {
            requireNew(keys, key.name());
            requireNew(keys, key.guid(), key.name());
            return keys.with(key.withId(keys.nextIds().symmetric()));
        });
    }

    private static SymmetricKey ofTheServer(CreateSymmetricKey statement, int owner, StatementContext context) {
        SymmetricKeyMaterial material = SymmetricKeyMaterial.of(statement, context);
        Instant now = context.instance().now();
        return new SymmetricKey(
                statement.name().value(),
                0,
                owner,
                material.algorithm().name(),
                material.algorithm().bits(),
                now,
                now,
                material.guid(),
                null,
                material.encryptions());
    }

    private static SymmetricKey atProvider(
            CreateSymmetricKey statement, Identifier written, int owner, StatementContext context) {
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
        CryptographicProvider provider = ProviderKeys.provider(written.value(), context);
        ProviderKey found = ProviderKeys.key(
                context.providers().session(provider, context.login()),
                options.keyName(),
                options.algorithm(),
                KeyType.SYMMETRIC);
        return SymmetricKey.atProvider(
                name,
                0,
                owner,
                found.bits(),
                context.instance().now(),
                context.instance().store().newIdentifier(),
                new KeyAtProvider(found.thumbprint(), provider.guid(), found.algorithmId()));
    }

    private static void requireNew(DatabaseKeys keys, String name) {
        if (keys.symmetric(name).isPresent()) {
            throw EngineError.of(15282, 1, name);
        }
    }

    private static void requireNew(DatabaseKeys keys, UUID guid, String name) {
        if (keys.symmetric().values().stream().anyMatch(key -> key.guid().equals(guid))) {
            throw EngineError.of(15282, 1, name);
        }
    }
}
