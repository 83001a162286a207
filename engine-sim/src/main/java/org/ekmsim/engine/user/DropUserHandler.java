package org.ekmsim.engine.user;

import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.permission.PermissionName;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.principal.DropUser;

/**
 * DROP USER: refused while the user owns something or has given permissions. guest can only be disabled.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/drop-user-transact-sql">DROP USER (Transact-SQL)</a>
 */
public final class DropUserHandler implements CommandHandler<DropUser> {

    private static final String USER = "user";

    @Override
    public Class<DropUser> statement() {
        return DropUser.class;
    }

    @Override
    public void execute(DropUser statement, StatementContext context) {
        String name = statement.name().value();
        if (statement.ifExists()
                && UserStatements.principals(context).user(name).isEmpty()) {
            return;
        }
        DatabasePrincipal user = UserStatements.principals(context)
                .user(name)
                .filter(found -> UserStatements.has(PermissionName.ALTER, found, context))
                .orElseThrow(() -> UserStatements.missing("drop", USER, name));
        if (user.id() == DatabasePrincipal.GUEST) {
            throw EngineError.of(15539, 1, name);
        }
        if (user.isSystem()) {
            throw EngineError.of(15150, 1, "drop", USER, name);
        }
        Ownership.requireNone(user, context.database());
        UserStatements.change(context, principals -> principals.without(user));
    }
}
