package org.ekmsim.engine.principal;

import java.time.Instant;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.principal.AlterServerRole;
import org.ekmsim.tsql.principal.RoleChange;
import org.ekmsim.tsql.principal.RoleChange.AddMember;
import org.ekmsim.tsql.principal.RoleChange.DropMember;
import org.ekmsim.tsql.principal.RoleChange.NewRoleName;

/**
 * ALTER SERVER ROLE: ADD and DROP MEMBER of any role, WITH NAME of a user-defined one.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/alter-server-role-transact-sql">ALTER SERVER ROLE (Transact-SQL)</a>
 */
public final class AlterServerRoleHandler implements CommandHandler<AlterServerRole> {

    @Override
    public Class<AlterServerRole> statement() {
        return AlterServerRole.class;
    }

    @Override
    public void execute(AlterServerRole statement, StatementContext context) {
        String name = statement.name().value();
        RoleChange change = statement.change();
        if (change instanceof AddMember add) {
            ServerRoleStatements.addMember(name, add.member().value(), context);
        } else if (change instanceof DropMember drop) {
            ServerRoleStatements.dropMember(name, drop.member().value(), context);
        } else if (change instanceof NewRoleName rename) {
            rename(name, rename.newName().value(), context);
        }
    }

    private static void rename(String name, String newName, StatementContext context) {
        int id = ServerRoleStatements.alterable(name, context);
        Instant now = context.instance().now();
        context.commit(state -> {
            ServerPrincipals principals = state.principals();
            ServerRole role = principals.role(id).orElseThrow(() -> EngineError.of(15405, 1, name));
            if (principals.id(newName).filter(found -> found != id).isPresent()) {
                throw EngineError.of(15025, 1, newName);
            }
            return state.with(principals.renamed(role, role.named(newName, now)));
        });
    }
}
