package org.ekmsim.engine.user;

import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.principal.DropUser;

/**
 * DROP USER: refused while the user owns something or has given permissions. guest can only be disabled.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/drop-user-transact-sql">DROP USER (Transact-SQL)</a>
 */
public final class DropUserHandler implements CommandHandler<DropUser> {

    @Override
    public Class<DropUser> statement() {
        return DropUser.class;
    }

    @Override
    public void execute(DropUser statement, StatementContext context) {
        String name = statement.name().value();
        DroppedPrincipal dropped = new DroppedPrincipal("user", name, statement.ifExists());
        dropped.find(UserStatements.principals(context).user(name), context).ifPresent(user -> {
            if (user.id() == DatabasePrincipal.GUEST) {
                throw EngineError.of(15539, 1, name);
            }
            dropped.drop(user, context);
        });
    }
}
