package org.ekmsim.engine.user;

import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.permission.PermissionName;
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
        if (statement.ifExists()
                && UserStatements.principals(context).role(name).isEmpty()) {
            return;
        }
        DatabasePrincipal role = UserStatements.principals(context)
                .role(name)
                .filter(found -> UserStatements.has(PermissionName.ALTER, found, context))
                .orElseThrow(() -> UserStatements.missing("drop", RoleMembers.ROLE, name));
        if (role.isSystem()) {
            throw EngineError.of(15150, 1, "drop", RoleMembers.ROLE, name);
        }
        if (!UserStatements.principals(context).memberships().isEmpty(role.id())) {
            throw EngineError.of(15144, 1);
        }
        Ownership.requireNone(role, context.database());
        UserStatements.change(context, principals -> principals.without(role));
    }
}
