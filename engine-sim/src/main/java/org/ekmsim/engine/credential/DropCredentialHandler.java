package org.ekmsim.engine.credential;

import org.ekmsim.engine.instance.InstanceState;
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
        new CredentialChange(new ServerLevel(), context).drop(statement.name().value(), DropCredentialHandler::isUsed);
    }

    private static boolean isUsed(InstanceState state, Credential credential) {
        return state.credentials().isMapped(credential)
                || state.logins().byName().values().stream()
                        .anyMatch(login -> login.credentialId() != null && login.credentialId() == credential.id());
    }
}
