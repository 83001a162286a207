package org.ekmsim.engine.permission;

import java.util.List;
import java.util.Locale;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.Compilation;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.engine.session.StatementHandler;
import org.ekmsim.tsql.permission.Deny;
import org.ekmsim.tsql.permission.Grant;
import org.ekmsim.tsql.permission.PermissionStatement;
import org.ekmsim.tsql.permission.Revoke;

/**
 * GRANT, DENY and REVOKE of permissions on the server, a database, a principal, a key, a schema, an object or its columns. What is
 * denied outweighs every grant; REVOKE takes back what either gave.
 *
 * @param statement which of the three
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/grant-transact-sql">GRANT (Transact-SQL)</a>
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/deny-transact-sql">DENY (Transact-SQL)</a>
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/revoke-transact-sql">REVOKE (Transact-SQL)</a>
 */
public record PermissionHandler<S extends PermissionStatement>(Class<S> statement) implements CommandHandler<S> {

    /** One for each of the statements. */
    public static List<StatementHandler<?>> all() {
        return List.of(
                new PermissionHandler<>(Deny.class),
                new PermissionHandler<>(Grant.class),
                new PermissionHandler<>(Revoke.class));
    }

    @Override
    public void compile(S statement, Compilation compilation) {
        new PermissionChange(statement.terms())
                .compile(statement().getSimpleName().toUpperCase(Locale.ROOT), statement.line());
    }

    @Override
    public void execute(S statement, StatementContext context) {
        new PermissionChange(statement.terms())
                .execute(context, (entries, entry) -> EntryChanges.apply(statement, entries, entry));
    }
}
