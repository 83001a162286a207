package org.ekmsim.engine.user;

import java.util.List;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.permission.PermissionName;
import org.ekmsim.engine.permission.Securable;
import org.ekmsim.engine.procedural.ProcedureArguments;
import org.ekmsim.engine.procedural.SystemProcedure;
import org.ekmsim.engine.session.StatementContext;

/**
 * sp_changedbowner, the older form of ALTER AUTHORIZATION ON DATABASE.
 *
 * @see <a href="https://learn.microsoft.com/sql/relational-databases/system-stored-procedures/sp-changedbowner-transact-sql">
 *     sp_changedbowner (Transact-SQL)</a>
 */
public final class SpChangeDatabaseOwner implements SystemProcedure {

    private static final String LOGIN = "@loginame";

    @Override
    public String name() {
        return "sp_changedbowner";
    }

    @Override
    public List<String> parameters() {
        return List.of(LOGIN, "@map");
    }

    @Override
    public int execute(ProcedureArguments arguments, StatementContext context) {
        String login = arguments.text(LOGIN);
        if (!context.has(PermissionName.TAKE_OWNERSHIP, Securable.of(context.database()))) {
            throw EngineError.of(15247, 1);
        }
        DatabaseOwner.change(context.database().name(), login, context);
        return 0;
    }
}
