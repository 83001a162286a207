package org.ekmsim.engine.principal;

import java.util.List;
import org.ekmsim.engine.procedural.ProcedureArguments;
import org.ekmsim.engine.procedural.SystemProcedure;
import org.ekmsim.engine.session.StatementContext;

/**
 * sp_addsrvrolemember, sp_addrolemember and their opposites: the older forms of ALTER SERVER ROLE and ALTER ROLE.
 *
 * @param name name of the procedure
 * @param adds whether it adds the member
 * @param parameters the role and the member, in the procedure's own order
 * @param member the parameter that names the member
 * @param roles finds the role
 * @see <a href="https://learn.microsoft.com/sql/relational-databases/system-stored-procedures/sp-addsrvrolemember-transact-sql">
 *     sp_addsrvrolemember (Transact-SQL)</a>
 * @see <a href="https://learn.microsoft.com/sql/relational-databases/system-stored-procedures/sp-addrolemember-transact-sql">
 *     sp_addrolemember (Transact-SQL)</a>
 */
public record RoleMemberProcedure(String name, boolean adds, List<String> parameters, String member, Roles roles)
        implements SystemProcedure {

    /** The parameter that names the role. */
    public static final String ROLE = "@rolename";

    /** Where the procedure looks for the role. */
    @FunctionalInterface
    public interface Roles {

        /** The role, after the procedure's own errors for names that are not there. */
        RoleAlteration find(String role, String member, StatementContext context);
    }

    @Override
    public int execute(ProcedureArguments arguments, StatementContext context) {
        parameters.forEach(arguments::text);
        String principal = arguments.text(member);
        RoleAlteration role = roles.find(arguments.text(ROLE), principal, context);
        if (adds) {
            role.add(principal);
        } else {
            role.drop(principal);
        }
        return 0;
    }
}
