package org.ekmsim.engine.user;

import java.util.List;
import org.ekmsim.engine.procedural.SystemProcedure;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.principal.AlterRole;

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
        new DatabaseRoleAlteration(statement.name().value(), context).apply(statement.change());
    }

    /** sp_addrolemember and sp_droprolemember. */
    public static List<SystemProcedure> procedures() {
        return DatabaseRoleAlteration.procedures();
    }
}
