package org.ekmsim.engine.user;

import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.principal.DropRole;

/**
 * DROP ROLE: of a role that is not fixed, has no members and owns nothing.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/drop-role-transact-sql">DROP ROLE (Transact-SQL)</a>
 */
public final class DropRoleHandler implements CommandHandler<DropRole> {

    @Override
    public Class<DropRole> statement() {
        return DropRole.class;
    }

    @Override
    public void execute(DropRole statement, StatementContext context) {
        String name = statement.name().value();
        DroppedPrincipal dropped = new DroppedPrincipal(DatabaseRoleAlteration.ROLE, name, statement.ifExists());
        DatabasePrincipals principals = UserStatements.principals(context);
        dropped.find(principals.role(name), context).ifPresent(role -> {
            dropped.requireNotSystem(role);
            if (!principals.memberships().isEmpty(role.id())) {
                throw EngineError.of(15144, 1);
            }
            dropped.drop(role, context);
        });
    }
}
