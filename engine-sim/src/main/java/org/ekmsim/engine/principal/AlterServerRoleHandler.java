package org.ekmsim.engine.principal;

import java.util.List;
import org.ekmsim.engine.procedural.SystemProcedure;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.principal.AlterServerRole;

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
        new ServerRoleAlteration(statement.name().value(), context).apply(statement.change());
    }

    /** sp_addsrvrolemember and sp_dropsrvrolemember. */
    public static List<SystemProcedure> procedures() {
        return ServerRoleAlteration.procedures();
    }
}
