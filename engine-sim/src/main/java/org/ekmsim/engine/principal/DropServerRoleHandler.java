package org.ekmsim.engine.principal;

import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.permission.PermissionName;
import org.ekmsim.engine.permission.Securable;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.principal.DropServerRole;

/**
 * DROP SERVER ROLE: of a user-defined role without members that owns nothing.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/drop-server-role-transact-sql">DROP SERVER ROLE (Transact-SQL)</a>
 */
public final class DropServerRoleHandler implements CommandHandler<DropServerRole> {

    @Override
    public Class<DropServerRole> statement() {
        return DropServerRole.class;
    }

    @Override
    public void execute(DropServerRole statement, StatementContext context) {
        String name = statement.name().value();
        int id = context.state().principals().roleId(name).orElseThrow(() -> missing(name));
        Integer owner =
                context.state().principals().role(id).map(ServerRole::owner).orElse(null);
        if (!context.has(PermissionName.CONTROL, Securable.serverRole(id, owner))
                && !context.has(PermissionName.ALTER_ANY_SERVER_ROLE)) {
            throw missing(name);
        }
        context.commit(state -> {
            ServerPrincipals principals = state.principals();
            ServerRole role = principals.role(id).orElseThrow(() -> EngineError.of(15405, 1, name));
            if (!principals.memberships().isEmpty(id)) {
                throw EngineError.of(15144, 1);
            }
            if (principals.roles().values().stream().anyMatch(other -> other.owner() == id)) {
                throw EngineError.of(15141, 1, ServerRoleAlteration.ROLE);
            }
            if (principals.permissions().all().stream().anyMatch(entry -> entry.grantor() == id)) {
                throw EngineError.of(15173, 1, name);
            }
            return state.with(principals.dropped(role));
        });
    }

    private static EngineError missing(String name) {
        return ServerRoleAlteration.missing("drop", name);
    }
}
