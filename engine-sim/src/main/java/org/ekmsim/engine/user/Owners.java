package org.ekmsim.engine.user;

import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.permission.PermissionName;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.tree.Identifier;
import org.jspecify.annotations.Nullable;

/** The owners a statement may give to what it creates or hands over. */
public final class Owners {

    private Owners() {}

    /** {@code principal_id} of the owner: the user that creates, or the principal of AUTHORIZATION. */
    public static int of(@Nullable Identifier authorization, StatementContext context) {
        if (authorization == null) {
            DefaultSchemas.requireOwner(context.session(), context.database());
            return context.userId(context.database());
        }
        return require(authorization.value(), context).id();
    }

    /** The principal, which the caller is, may impersonate, is a member of, or may alter: 15151 when not, or when there is none. */
    public static DatabasePrincipal require(String name, StatementContext context) {
        DatabasePrincipals principals = UserStatements.principals(context);
        DatabasePrincipal found = principals.find(name).orElseThrow(() -> missing(name));
        int self = context.userId(context.database());
        boolean permitted = found.id() == self
                || (found.isRole()
                        ? principals.token(self).contains(found.id())
                                || UserStatements.has(PermissionName.ALTER, found, context)
                        : UserStatements.has(PermissionName.IMPERSONATE, found, context));
        if (!permitted) {
            throw missing(name);
        }
        return found;
    }

    /** Refuses with 15345 an owner that keys may not have: a role, a group, what comes from a key or certificate. */
    public static void requireSingleAccount(DatabasePrincipal owner, String type) {
        if (!owner.type().canBeImpersonated()) {
            throw EngineError.of(15345, 1, type);
        }
    }

    private static EngineError missing(String name) {
        return UserStatements.missing("find", "principal", name);
    }
}
