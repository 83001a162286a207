package org.ekmsim.engine.cryptographicprovider;

import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.permission.PermissionName;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.cryptographicprovider.DropCryptographicProvider;

/**
 * DROP CRYPTOGRAPHIC PROVIDER: refused while a credential names it. Keys stay behind and work again once a provider of the same GUID
 * is created. Sessions that are open stay open, which 33058 tells.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/drop-cryptographic-provider-transact-sql">DROP CRYPTOGRAPHIC
 *     PROVIDER (Transact-SQL)</a>
 */
public final class DropCryptographicProviderHandler implements CommandHandler<DropCryptographicProvider> {

    @Override
    public Class<DropCryptographicProvider> statement() {
        return DropCryptographicProvider.class;
    }

    @Override
    public void execute(DropCryptographicProvider statement, StatementContext context) {
        String name = statement.name().value();
        CryptographicProvider provider = context.state()
                .providers()
                .find(name)
                .filter(found -> context.has(PermissionName.CONTROL_SERVER))
                .orElseThrow(() -> missing(name));
        context.commit(state -> {
            CryptographicProvider found = state.providers().find(name).orElseThrow(() -> missing(name));
            if (state.credentials().anyFor(found.id())) {
                throw EngineError.of(33044, 1, "cryptographic provider", "credential");
            }
            return state.with(state.providers().without(found));
        });
        if (context.instance().hasOpenSession(provider)) {
            context.inform(33058);
        }
    }

    private static EngineError missing(String name) {
        return EngineError.of(15151, 1, "drop", "cryptographic provider", name);
    }
}
