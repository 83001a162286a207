package org.ekmsim.engine.user;

import java.time.Instant;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.principal.AlterRole;
import org.ekmsim.tsql.principal.RoleChange;
import org.ekmsim.tsql.principal.RoleChange.AddMember;
import org.ekmsim.tsql.principal.RoleChange.DropMember;
import org.ekmsim.tsql.principal.RoleChange.NewRoleName;

/**
 * ALTER ROLE: ADD and DROP MEMBER, and WITH NAME of a role that is not fixed.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/alter-role-transact-sql">ALTER ROLE (Transact-SQL)</a>
 */
public final class AlterRoleHandler implements CommandHandler<AlterRole> {

    @Override
    public Class<AlterRole> statement() {
        return AlterRole.class;
    }

    @Override
    public void execute(AlterRole statement, StatementContext context) {
        String name = statement.name().value();
        RoleChange change = statement.change();
        if (change instanceof AddMember add) {
            RoleMembers.add(name, add.member().value(), context);
        } else if (change instanceof DropMember drop) {
            RoleMembers.drop(name, drop.member().value(), context);
        } else if (change instanceof NewRoleName rename) {
            rename(name, rename.newName().value(), context);
        }
    }

    private static void rename(String name, String newName, StatementContext context) {
        DatabasePrincipal role = RoleMembers.alterable(name, context);
        if (role.isSystem()) {
            throw EngineError.of(15150, 1, "alter", RoleMembers.ROLE, name);
        }
        Instant now = context.instance().now();
        UserStatements.change(context, principals -> {
            if (principals
                    .find(newName)
                    .filter(found -> found.id() != role.id())
                    .isPresent()) {
                throw EngineError.of(15023, 1, newName);
            }
            return principals.renamed(role, role.named(newName, now));
        });
    }
}
