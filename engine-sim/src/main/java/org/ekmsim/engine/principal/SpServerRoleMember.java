package org.ekmsim.engine.principal;

import java.util.List;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.procedural.ProcedureArguments;
import org.ekmsim.engine.procedural.SystemProcedure;
import org.ekmsim.engine.session.StatementContext;

/**
 * sp_addsrvrolemember and sp_dropsrvrolemember, the older forms of ALTER SERVER ROLE for the fixed roles.
 *
 * @param name name of the procedure
 * @param adds whether it adds the member
 * @see <a href="https://learn.microsoft.com/sql/relational-databases/system-stored-procedures/sp-addsrvrolemember-transact-sql">
 *     sp_addsrvrolemember (Transact-SQL)</a>
 */
public record SpServerRoleMember(String name, boolean adds) implements SystemProcedure {

    private static final String LOGIN = "@loginame";
    private static final String ROLE = "@rolename";

    /** Both procedures. */
    public static List<SystemProcedure> both() {
        return List.of(
                new SpServerRoleMember("sp_addsrvrolemember", true),
                new SpServerRoleMember("sp_dropsrvrolemember", false));
    }

    @Override
    public List<String> parameters() {
        return List.of(LOGIN, ROLE);
    }

    @Override
    public int execute(ProcedureArguments arguments, StatementContext context) {
        String login = arguments.text(LOGIN);
        String role = arguments.text(ROLE);
        if (FixedServerRole.named(role).isEmpty()) {
            throw EngineError.of(15402, 1, role);
        }
        if (context.state().principals().id(login).isEmpty()) {
            throw EngineError.of(15007, 1, login);
        }
        if (adds) {
            ServerRoleStatements.addMember(role, login, context);
        } else {
            ServerRoleStatements.dropMember(role, login, context);
        }
        return 0;
    }
}
