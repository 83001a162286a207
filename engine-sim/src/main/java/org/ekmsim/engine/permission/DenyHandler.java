package org.ekmsim.engine.permission;

import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.Compilation;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.permission.Deny;

/**
 * DENY of permissions: outweighs every grant.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/deny-transact-sql">DENY (Transact-SQL)</a>
 */
public final class DenyHandler implements CommandHandler<Deny> {

    @Override
    public Class<Deny> statement() {
        return Deny.class;
    }

    @Override
    public void compile(Deny statement, Compilation compilation) {
        change(statement).compile("DENY", statement.line());
    }

    @Override
    public void execute(Deny statement, StatementContext context) {
        change(statement)
                .execute(
                        context,
                        (entries, entry) ->
                                EntryChanges.deny(entries, entry.in(PermissionState.DENY), statement.cascade()));
    }

    private static PermissionChange change(Deny statement) {
        return new PermissionChange(
                statement.permissions(), statement.securable(), statement.principals(), statement.grantor());
    }
}
