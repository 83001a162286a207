package org.ekmsim.engine.permission;

import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.Compilation;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.permission.Revoke;

/**
 * REVOKE: takes back what GRANT or DENY gave.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/revoke-transact-sql">REVOKE (Transact-SQL)</a>
 */
public final class RevokeHandler implements CommandHandler<Revoke> {

    @Override
    public Class<Revoke> statement() {
        return Revoke.class;
    }

    @Override
    public void compile(Revoke statement, Compilation compilation) {
        change(statement).compile("REVOKE", statement.line());
    }

    @Override
    public void execute(Revoke statement, StatementContext context) {
        change(statement)
                .execute(
                        context,
                        (entries, entry) -> statement.grantOptionOnly()
                                ? EntryChanges.revokeOption(entries, entry, statement.cascade())
                                : EntryChanges.revoke(entries, entry, statement.cascade()));
    }

    private static PermissionChange change(Revoke statement) {
        return new PermissionChange(
                statement.permissions(), statement.securable(), statement.principals(), statement.grantor());
    }
}
