package org.ekmsim.engine.credential;

import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.credential.DropDatabaseScopedCredential;

/**
 * DROP DATABASE SCOPED CREDENTIAL.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/drop-database-scoped-credential-transact-sql">DROP DATABASE
 *     SCOPED CREDENTIAL (Transact-SQL)</a>
 */
public final class DropDatabaseScopedCredentialHandler implements CommandHandler<DropDatabaseScopedCredential> {

    @Override
    public Class<DropDatabaseScopedCredential> statement() {
        return DropDatabaseScopedCredential.class;
    }

    @Override
    public void execute(DropDatabaseScopedCredential statement, StatementContext context) {
        new CredentialChange(DatabaseLevel.current(context), context)
                .drop(statement.name().value(), (state, credential) -> false);
    }
}
