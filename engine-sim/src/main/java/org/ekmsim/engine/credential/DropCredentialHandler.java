package org.ekmsim.engine.credential;

import org.ekmsim.engine.instance.InstanceState;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.permission.PermissionName;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.credential.DropCredential;

/**
 * DROP CREDENTIAL: refused while it is mapped to a login.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/drop-credential-transact-sql">DROP CREDENTIAL (Transact-SQL)</a>
 */
public final class DropCredentialHandler implements CommandHandler<DropCredential> {

    @Override
    public Class<DropCredential> statement() {
        return DropCredential.class;
    }

    @Override
    public void execute(DropCredential statement, StatementContext context) {
        String name = statement.name().value();
        if (!context.has(PermissionName.ALTER_ANY_CREDENTIAL)) {
            throw missing(name);
        }
        context.commit(state -> {
            Credentials credentials = state.credentials();
            Credential credential = credentials.find(name).orElseThrow(() -> missing(name));
            if (credentials.isMapped(credential) || isPlainCredential(state, credential)) {
                throw EngineError.of(15541, 1, name);
            }
            return state.with(credentials.without(credential));
        });
    }

    private static boolean isPlainCredential(InstanceState state, Credential credential) {
        return state.logins().byName().values().stream()
                .anyMatch(login -> login.credentialId() != null && login.credentialId() == credential.id());
    }

    private static EngineError missing(String name) {
        return EngineError.of(15151, 1, "drop", "credential", name);
    }
}
