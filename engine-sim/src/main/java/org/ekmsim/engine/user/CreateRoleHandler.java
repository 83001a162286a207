package org.ekmsim.engine.user;

import java.time.Instant;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.permission.PermissionName;
import org.ekmsim.engine.permission.Securable;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.principal.CreateRole;

/**
 * CREATE ROLE.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/create-role-transact-sql">CREATE ROLE (Transact-SQL)</a>
 */
public final class CreateRoleHandler implements CommandHandler<CreateRole> {

    @Override
    public Class<CreateRole> statement() {
        return CreateRole.class;
    }

    @Override
    public void execute(CreateRole statement, StatementContext context) {
        context.require(PermissionName.CREATE_ROLE, Securable.of(context.database()));
        String name = statement.name().value();
        int owner = Owners.of(statement.authorization(), context);
        Instant now = context.instance().now();
        UserStatements.change(context, principals -> {
            if (principals.find(name).isPresent()) {
                throw EngineError.of(15023, 1, name);
            }
            return principals.with(new DatabasePrincipal(
                    principals.nextId(),
                    name,
                    DatabasePrincipalType.DATABASE_ROLE,
                    null,
                    null,
                    owner,
                    false,
                    now,
                    now));
        });
    }
}
