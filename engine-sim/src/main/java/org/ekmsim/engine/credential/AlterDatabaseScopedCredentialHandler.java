package org.ekmsim.engine.credential;

import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.credential.AlterDatabaseScopedCredential;

/**
 * ALTER DATABASE SCOPED CREDENTIAL: replaces identity and secret; without SECRET the secret becomes NULL.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/alter-database-scoped-credential-transact-sql">ALTER DATABASE
 *     SCOPED CREDENTIAL (Transact-SQL)</a>
 */
public final class AlterDatabaseScopedCredentialHandler implements CommandHandler<AlterDatabaseScopedCredential> {

    @Override
    public Class<AlterDatabaseScopedCredential> statement() {
        return AlterDatabaseScopedCredential.class;
    }

    @Override
    public void execute(AlterDatabaseScopedCredential statement, StatementContext context) {
        new CredentialChange(DatabaseLevel.current(context), context)
                .alter(statement.name().value(), statement.identity(), statement.secret());
    }
}
