package org.ekmsim.engine.cryptographicprovider;

import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.permission.PermissionName;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.provider.ProviderInfo.ProviderProperties;
import org.ekmsim.tsql.cryptographicprovider.AlterCryptographicProvider;
import org.ekmsim.tsql.cryptographicprovider.AlterCryptographicProvider.Action;
import org.ekmsim.tsql.expression.StringLiteral;

/**
 * ALTER CRYPTOGRAPHIC PROVIDER: another library of the same GUID, or ENABLE and DISABLE. FROM FILE alone leaves the provider enabled,
 * as the connector's maintenance page upgrades it.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/alter-cryptographic-provider-transact-sql">ALTER CRYPTOGRAPHIC
 *     PROVIDER (Transact-SQL)</a>
 */
public final class AlterCryptographicProviderHandler implements CommandHandler<AlterCryptographicProvider> {

    @Override
    public Class<AlterCryptographicProvider> statement() {
        return AlterCryptographicProvider.class;
    }

    @Override
    public void execute(AlterCryptographicProvider statement, StatementContext context) {
        CryptographicProvider provider = find(statement, context);
        if (statement.file() != null) {
            changeLibrary(provider, statement.file(), context);
        }
        if (statement.action() != null) {
            enable(provider, statement.action() == Action.ENABLE, context);
        }
    }

    private static CryptographicProvider find(AlterCryptographicProvider statement, StatementContext context) {
        String name = statement.name().value();
        return context.state()
                .providers()
                .find(name)
                .filter(found -> context.has(PermissionName.CONTROL_SERVER))
                .orElseThrow(() -> EngineError.of(15151, 1, "alter", "cryptographic provider", name));
    }

    private static void changeLibrary(CryptographicProvider provider, StringLiteral file, StatementContext context) {
        String path = file.value();
        LibraryPath.require(path);
        ProviderProperties properties = context.providers().inspect(path).properties();
        if (!properties.guid().equals(provider.guid())) {
            throw ProviderErrors.otherGuid(properties.guid(), provider);
        }
        context.commit(state -> state.with(state.providers()
                .with(current(state.providers(), provider)
                        .withLibrary(path, properties.version().text()))));
    }

    private static void enable(CryptographicProvider provider, boolean enabled, StatementContext context) {
        context.commit(state -> state.with(
                state.providers().with(current(state.providers(), provider).withEnabled(enabled))));
        if (!enabled && context.instance().hasOpenSession(provider)) {
            context.inform(33057);
        }
    }

    private static CryptographicProvider current(CryptographicProviders providers, CryptographicProvider provider) {
        return providers
                .find(provider.guid())
                .orElseThrow(() -> EngineError.of(15151, 1, "alter", "cryptographic provider", provider.name()));
    }
}
