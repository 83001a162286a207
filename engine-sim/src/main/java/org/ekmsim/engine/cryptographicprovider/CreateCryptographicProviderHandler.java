package org.ekmsim.engine.cryptographicprovider;

import java.util.Locale;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.permission.PermissionName;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.provider.ProviderInfo.ProviderProperties;
import org.ekmsim.tsql.cryptographicprovider.CreateCryptographicProvider;

/**
 * CREATE CRYPTOGRAPHIC PROVIDER: loads the library, reads who it is, and registers it.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/create-cryptographic-provider-transact-sql">CREATE CRYPTOGRAPHIC
 *     PROVIDER (Transact-SQL)</a>
 */
public final class CreateCryptographicProviderHandler implements CommandHandler<CreateCryptographicProvider> {

    @Override
    public Class<CreateCryptographicProvider> statement() {
        return CreateCryptographicProvider.class;
    }

    @Override
    public void execute(CreateCryptographicProvider statement, StatementContext context) {
        context.require(PermissionName.CONTROL_SERVER);
        context.providers().requireEnabledByConfiguration();
        String name = statement.name().value();
        String path = statement.file().value();
        LibraryPath.require(path);
        requireFreeName(context.state().providers(), name);
        ProviderProperties properties = context.providers().inspect(path).properties();
        context.commit(state -> {
            CryptographicProviders providers = state.providers();
            requireFreeName(providers, name);
            if (providers.find(properties.guid()).isPresent()) {
                throw EngineError.of(33026, 1, properties.guid().toString().toUpperCase(Locale.ROOT));
            }
            return state.with(providers.with(new CryptographicProvider(
                    providers.nextId(),
                    name,
                    properties.guid(),
                    properties.version().text(),
                    path,
                    true)));
        });
    }

    private static void requireFreeName(CryptographicProviders providers, String name) {
        if (providers.find(name).isPresent()) {
            throw EngineError.of(15530, 1, "cryptographic provider", name);
        }
    }
}
