package org.ekmsim.engine.user;

import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.permission.Memberships;
import org.ekmsim.engine.permission.PermissionName;
import org.ekmsim.engine.permission.Securable;
import org.ekmsim.engine.principal.RoleAlteration;
import org.ekmsim.engine.principal.RoleMemberProcedure;
import org.ekmsim.engine.procedural.SystemProcedure;
import org.ekmsim.engine.session.StatementContext;

/**
 * What happens to a role of the current database.
 *
 * @param name its name
 */
record DatabaseRoleAlteration(String name, StatementContext context) implements RoleAlteration {

    static final String ROLE = "role";

    private static final String MEMBER = "@membername";

    /** sp_addrolemember and sp_droprolemember. */
    static List<SystemProcedure> procedures() {
        List<String> parameters = List.of(RoleMemberProcedure.ROLE, MEMBER);
        return List.of(
                new RoleMemberProcedure("sp_addrolemember", true, parameters, MEMBER, DatabaseRoleAlteration::named),
                new RoleMemberProcedure("sp_droprolemember", false, parameters, MEMBER, DatabaseRoleAlteration::named));
    }

    private static RoleAlteration named(String role, String member, StatementContext context) {
        DatabasePrincipals principals = UserStatements.principals(context);
        if (principals.role(role).isEmpty()) {
            throw EngineError.of(15014, 1, role);
        }
        if (principals.find(member).isEmpty()) {
            throw EngineError.of(15410, 1, member);
        }
        return new DatabaseRoleAlteration(role, context);
    }

    /** The role, which the caller may alter: 15151 when not, or when there is none. Fixed roles are for CONTROL on the database. */
    private DatabasePrincipal alterable() {
        return UserStatements.principals(context)
                .role(name)
                .filter(role -> role.isSystem()
                        ? context.has(PermissionName.CONTROL, Securable.of(context.database()))
                        : UserStatements.has(PermissionName.ALTER, role, context))
                .orElseThrow(() -> UserStatements.missing("alter", ROLE, name));
    }

    @Override
    public void add(String memberName) {
        change(memberName, "add", (memberships, ids) -> {
            if (memberships.closure(ids.role()).contains(ids.member())) {
                throw EngineError.of(15413, 1);
            }
            return memberships.with(ids.role(), ids.member());
        });
    }

    @Override
    public void drop(String memberName) {
        change(memberName, "drop", (memberships, ids) -> memberships.without(ids.role(), ids.member()));
    }

    private void change(
            String memberName, String verb, BiFunction<Memberships, Memberships.Membership, Memberships> change) {
        int role = alterable().id();
        if (role == DatabasePrincipal.PUBLIC) {
            throw EngineError.of(15081, 1);
        }
        UserStatements.change(context, principals -> {
            int member = member(principals, memberName, verb);
            return principals.with(change.apply(principals.memberships(), new Memberships.Membership(role, member)));
        });
    }

    /** A member: 15405 for what every database has but guest, 15151 for what it does not have. */
    private static int member(DatabasePrincipals principals, String name, String verb) {
        DatabasePrincipal member =
                principals.find(name).orElseThrow(() -> UserStatements.missing(verb, "principal", name));
        if (member.isSystem() && member.id() != DatabasePrincipal.GUEST) {
            throw EngineError.of(15405, 1, name);
        }
        return member.id();
    }

    @Override
    public void rename(String newName) {
        DatabasePrincipal role = alterable();
        UserStatements.requireNotSystem("alter", ROLE, role);
        Instant now = context.instance().now();
        UserStatements.change(context, principals -> {
            UserStatements.requireFree(principals, newName, role);
            return principals.renamed(role, role.named(newName, now));
        });
    }
}
