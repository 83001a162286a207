package org.ekmsim.engine.principal;

import java.time.Instant;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.permission.PermissionName;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.principal.CreateServerRole;
import org.ekmsim.tsql.tree.Identifier;
import org.jspecify.annotations.Nullable;

/**
 * CREATE SERVER ROLE.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/create-server-role-transact-sql">CREATE SERVER ROLE
 *     (Transact-SQL)</a>
 */
public final class CreateServerRoleHandler implements CommandHandler<CreateServerRole> {

    @Override
    public Class<CreateServerRole> statement() {
        return CreateServerRole.class;
    }

    @Override
    public void execute(CreateServerRole statement, StatementContext context) {
        context.require(PermissionName.CREATE_SERVER_ROLE);
        String name = statement.name().value();
        int owner = owner(statement.authorization(), context);
        Instant now = context.instance().now();
        context.commit(state -> {
            ServerPrincipals principals = state.principals();
            if (principals.id(name).isPresent()) {
                throw EngineError.of(15025, 1, name);
            }
            return state.with(principals.with(new ServerRole(
                    principals.nextId(), name, SecurityIdentifiers.of(name, LoginType.SERVER_ROLE), owner, now, now)));
        });
    }

    /** The owner: the login that creates it, or the one named, which the caller may impersonate. */
    private static int owner(@Nullable Identifier authorization, StatementContext context) {
        if (authorization == null) {
            return context.loginId();
        }
        return ServerOwners.require(authorization.value(), context);
    }
}
