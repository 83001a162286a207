package org.ekmsim.engine.credential;

import java.time.Instant;
import java.util.Optional;
import org.ekmsim.engine.cryptographicprovider.CryptographicProvider;
import org.ekmsim.engine.cryptographicprovider.ManagedIdentitySupport;
import org.ekmsim.engine.instance.InstanceState;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.message.UnmodelledException;
import org.ekmsim.engine.permission.PermissionName;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.engine.traceflag.TraceFlags;
import org.ekmsim.surroundings.Secret;
import org.ekmsim.tsql.credential.CreateCredential;
import org.ekmsim.tsql.expression.StringLiteral;
import org.ekmsim.tsql.tree.Identifier;
import org.jspecify.annotations.Nullable;

/**
 * CREATE CREDENTIAL. Whether identity and secret are right is not looked at: that happens at the first provider session. Under trace
 * flag 4675 a managed identity is checked here; a failed check leaves no credential (inferred).
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/create-credential-transact-sql">CREATE CREDENTIAL (Transact-SQL)</a>
 */
public final class CreateCredentialHandler implements CommandHandler<CreateCredential> {

    private static final int LONGEST_SECRET = 120;

    @Override
    public Class<CreateCredential> statement() {
        return CreateCredential.class;
    }

    @Override
    public void execute(CreateCredential statement, StatementContext context) {
        context.require(PermissionName.ALTER_ANY_CREDENTIAL);
        String name = statement.name().value();
        if (name.startsWith("#")) {
            throw new UnmodelledException("CREATE CREDENTIAL of a name that begins with #", statement.line());
        }
        Integer providerId = provider(statement.provider(), context.state());
        if (providerId != null) {
            context.providers().requireEnabledByConfiguration();
        }
        Secret secret = secret(statement.secret(), providerId);
        CredentialChange change = new CredentialChange(new ServerLevel(), context);
        int id = change.spendId();
        change.requireFreeName(context.state(), name);
        if (isManagedIdentity(statement) && context.session().traceFlagIsOn(TraceFlags.CHECK_MANAGED_IDENTITY)) {
            context.inform(
                    37564,
                    ManagedIdentitySupport.requiredClientId(context.instance().store()));
        }
        Instant now = context.instance().now();
        change.create(new Credential(id, name, statement.identity().value(), secret, providerId, null, now, now));
    }

    private static @Nullable Integer provider(@Nullable Identifier provider, InstanceState state) {
        if (provider == null) {
            return null;
        }
        Optional<CryptographicProvider> found = state.providers().find(provider.value());
        return found.orElseThrow(() ->
                        EngineError.of(15151, 1, "create credential for", "cryptographic provider", provider.value()))
                .id();
    }

    private static @Nullable Secret secret(@Nullable StringLiteral secret, @Nullable Integer providerId) {
        if (secret == null) {
            return null;
        }
        if (providerId == null && secret.value().length() > LONGEST_SECRET) {
            throw EngineError.of(33067, 1);
        }
        return Secret.of(secret.value());
    }

    private static boolean isManagedIdentity(CreateCredential statement) {
        return statement.identity().value().equalsIgnoreCase(Credential.MANAGED_IDENTITY);
    }
}
