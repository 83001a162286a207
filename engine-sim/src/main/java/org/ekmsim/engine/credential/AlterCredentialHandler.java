package org.ekmsim.engine.credential;

import java.time.Instant;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.permission.PermissionName;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.surroundings.Secret;
import org.ekmsim.tsql.credential.AlterCredential;
import org.jspecify.annotations.Nullable;

/**
 * ALTER CREDENTIAL: replaces identity and secret; without SECRET the secret becomes NULL. Provider sessions that are open keep the
 * old one.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/alter-credential-transact-sql">ALTER CREDENTIAL (Transact-SQL)</a>
 */
public final class AlterCredentialHandler implements CommandHandler<AlterCredential> {

    @Override
    public Class<AlterCredential> statement() {
        return AlterCredential.class;
    }

    @Override
    public void execute(AlterCredential statement, StatementContext context) {
        String name = statement.name().value();
        if (!context.has(PermissionName.ALTER_ANY_CREDENTIAL)) {
            throw missing(name);
        }
        Instant now = context.instance().now();
        @Nullable
        Secret secret =
                statement.secret() == null ? null : Secret.of(statement.secret().value());
        context.commit(state -> {
            Credential credential = state.credentials().find(name).orElseThrow(() -> missing(name));
            return state.with(state.credentials()
                    .with(credential.altered(statement.identity().value(), secret, now)));
        });
    }

    private static EngineError missing(String name) {
        return EngineError.of(15151, 1, "alter", "credential", name);
    }
}
