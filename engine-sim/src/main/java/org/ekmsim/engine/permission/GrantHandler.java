package org.ekmsim.engine.permission;

import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.Compilation;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.permission.Grant;

/**
 * GRANT of permissions on the server, a database, a principal, a key, a schema or a table.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/grant-transact-sql">GRANT (Transact-SQL)</a>
 */
public final class GrantHandler implements CommandHandler<Grant> {

    @Override
    public Class<Grant> statement() {
        return Grant.class;
    }

    @Override
    public void compile(Grant statement, Compilation compilation) {
        change(statement).compile("GRANT", statement.line());
    }

    @Override
    public void execute(Grant statement, StatementContext context) {
        PermissionState state =
                statement.grantOption() ? PermissionState.GRANT_WITH_GRANT_OPTION : PermissionState.GRANT;
        change(statement).execute(context, (entries, entry) -> EntryChanges.grant(entries, entry.in(state)));
    }

    private static PermissionChange change(Grant statement) {
        return new PermissionChange(
                statement.permissions(), statement.securable(), statement.principals(), statement.grantor());
    }
}
