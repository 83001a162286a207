package org.ekmsim.engine.credential;

import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.credential.AlterCredential;

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
        new CredentialChange(new ServerLevel(), context)
                .alter(statement.name().value(), statement.identity(), statement.secret());
    }
}
