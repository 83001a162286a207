package org.ekmsim.engine.user;

import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.permission.PermissionName;
import org.ekmsim.engine.permission.Securable;
import org.ekmsim.engine.session.StatementContext;

/** ADD MEMBER and DROP MEMBER of a database role, by statement or procedure. */
final class RoleMembers {

    static final String ROLE = "role";

    private RoleMembers() {}

    /** The role, which the caller may alter: 15151 when not, or when there is none. Fixed roles are for CONTROL on the database. */
    static DatabasePrincipal alterable(String name, StatementContext context) {
        return UserStatements.principals(context)
                .role(name)
                .filter(role -> role.isSystem()
                        ? context.has(PermissionName.CONTROL, Securable.of(context.database()))
                        : UserStatements.has(PermissionName.ALTER, role, context))
                .orElseThrow(() -> UserStatements.missing("alter", ROLE, name));
    }

    static void add(String roleName, String memberName, StatementContext context) {
        DatabasePrincipal role = alterable(roleName, context);
        requireNotPublic(role);
        UserStatements.change(context, principals -> {
            DatabasePrincipal member = member(principals, memberName, "add");
            if (principals.memberships().closure(role.id()).contains(member.id())) {
                throw EngineError.of(15413, 1);
            }
            return principals.with(principals.memberships().with(role.id(), member.id()));
        });
    }

    static void drop(String roleName, String memberName, StatementContext context) {
        DatabasePrincipal role = alterable(roleName, context);
        requireNotPublic(role);
        UserStatements.change(context, principals -> {
            DatabasePrincipal member = member(principals, memberName, "drop");
            return principals.with(principals.memberships().without(role.id(), member.id()));
        });
    }

    private static void requireNotPublic(DatabasePrincipal role) {
        if (role.id() == DatabasePrincipal.PUBLIC) {
            throw EngineError.of(15081, 1);
        }
    }

    /** A member: 15405 for what every database has but guest, 15151 for what it does not have. */
    private static DatabasePrincipal member(DatabasePrincipals principals, String name, String verb) {
        DatabasePrincipal member =
                principals.find(name).orElseThrow(() -> UserStatements.missing(verb, "principal", name));
        if (member.isSystem() && member.id() != DatabasePrincipal.GUEST) {
            throw EngineError.of(15405, 1, name);
        }
        return member;
    }
}
