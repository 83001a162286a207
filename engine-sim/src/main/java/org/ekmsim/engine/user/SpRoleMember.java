package org.ekmsim.engine.user;

import java.util.List;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.procedural.ProcedureArguments;
import org.ekmsim.engine.procedural.SystemProcedure;
import org.ekmsim.engine.session.StatementContext;

/**
 * sp_addrolemember and sp_droprolemember, the older forms of ALTER ROLE.
 *
 * @param name name of the procedure
 * @param adds whether it adds the member
 * @see <a href="https://learn.microsoft.com/sql/relational-databases/system-stored-procedures/sp-addrolemember-transact-sql">
 *     sp_addrolemember (Transact-SQL)</a>
 */
public record SpRoleMember(String name, boolean adds) implements SystemProcedure {

    private static final String ROLE = "@rolename";
    private static final String MEMBER = "@membername";

    /** Both procedures. */
    public static List<SystemProcedure> both() {
        return List.of(new SpRoleMember("sp_addrolemember", true), new SpRoleMember("sp_droprolemember", false));
    }

    @Override
    public List<String> parameters() {
        return List.of(ROLE, MEMBER);
    }

    @Override
    public int execute(ProcedureArguments arguments, StatementContext context) {
        String role = arguments.text(ROLE);
        String member = arguments.text(MEMBER);
        DatabasePrincipals principals = UserStatements.principals(context);
        if (principals.role(role).isEmpty()) {
            throw EngineError.of(15014, 1, role);
        }
        if (principals.find(member).isEmpty()) {
            throw EngineError.of(15410, 1, member);
        }
        if (adds) {
            RoleMembers.add(role, member, context);
        } else {
            RoleMembers.drop(role, member, context);
        }
        return 0;
    }
}
