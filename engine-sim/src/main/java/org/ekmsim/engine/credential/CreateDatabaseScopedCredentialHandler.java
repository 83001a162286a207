package org.ekmsim.engine.credential;

import java.time.Instant;
import java.util.Optional;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.engine.user.Owners;
import org.ekmsim.surroundings.Secret;
import org.ekmsim.tsql.credential.CreateDatabaseScopedCredential;
import org.ekmsim.tsql.expression.StringLiteral;

/**
 * CREATE DATABASE SCOPED CREDENTIAL: whether identity and secret are right is seen when something uses them, which nothing here does. Its
 * owner is the user who makes it, which is why a member of a group of Microsoft Entra cannot.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/create-database-scoped-credential-transact-sql">CREATE DATABASE
 *     SCOPED CREDENTIAL (Transact-SQL)</a>
 */
public final class CreateDatabaseScopedCredentialHandler implements CommandHandler<CreateDatabaseScopedCredential> {

    @Override
    public Class<CreateDatabaseScopedCredential> statement() {
        return CreateDatabaseScopedCredential.class;
    }

    @Override
    public void execute(CreateDatabaseScopedCredential statement, StatementContext context) {
        DatabaseLevel level = DatabaseLevel.current(context);
        if (!level.mayChange(context)) {
            throw EngineError.of(15247, 1);
        }
        int owner = Owners.of(null, context);
        CredentialChange change = new CredentialChange(level, context);
        // The master key of the database protects secrets; an identity alone is no secret (inferred).
        Secret secret = Optional.ofNullable(statement.secret())
                .map(StringLiteral::value)
                .map(Secret::of)
                .map(given -> level.kept(given, context))
                .orElse(null);
        Instant now = context.instance().now();
        change.create(new Credential(
                change.spendId(),
                statement.name().value(),
                statement.identity().value(),
                secret,
                null,
                owner,
                now,
                now));
    }
}
