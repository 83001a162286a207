package org.ekmsim.engine.permission;

import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.instance.InstanceState;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.principal.Login;
import org.ekmsim.engine.principal.ServerPrincipals;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.engine.user.DatabasePrincipal;
import org.ekmsim.tsql.tree.Identifier;
import org.jspecify.annotations.Nullable;

/** In whose name a permission is given. */
final class Grantors {

    private Grantors() {}

    /**
     * {@code principal_id} of the grantor: that of the AS clause, else the owner (sa on the server, dbo in a database) for those who have
     * the securable under control, else the caller. 15151 when the caller does not even see the securable, 4613 when he may not grant.
     */
    static int require(
            Permission permission, Securable target, String name, @Nullable Identifier as, StatementContext context) {
        if (as != null) {
            return as(permission, target, as.value(), context);
        }
        InstanceState state = context.state();
        if (!Authorization.mayGrant(state, context.security(), permission, target)) {
            boolean hidden = target.type() != SecurableClass.SERVER
                    && target.type() != SecurableClass.DATABASE
                    && !Authorization.sees(state, context.security(), target);
            throw hidden ? SecurableNames.missing(target.type(), name) : EngineError.of(4613, 1);
        }
        Database database = target.database();
        return database == null ? onServer(target, context) : inDatabase(target, database, context);
    }

    private static int onServer(Securable target, StatementContext context) {
        boolean control = context.has(PermissionName.CONTROL_SERVER);
        Integer owner = target.owner();
        return control ? (owner == null ? Login.SA_ID : owner) : context.loginId();
    }

    private static int inDatabase(Securable target, Database database, StatementContext context) {
        Integer owner = target.owner();
        return context.has(PermissionName.CONTROL, target)
                ? (owner == null ? DatabasePrincipal.DBO : owner)
                : context.userId(database);
    }

    /** AS: a principal the caller is, is a member of, or has under control, and that may grant; 4618 or 4613. */
    private static int as(Permission permission, Securable target, String name, StatementContext context) {
        Database database = target.database();
        int id = database == null ? login(name, context) : user(name, database, context);
        SecurityContext grantor =
                database == null ? SecurityContext.ofLogin(id) : SecurityContext.ofUser(database.id(), id, null);
        if (!Authorization.mayGrant(context.state(), grantor, permission, target)) {
            throw EngineError.of(4613, 1);
        }
        return id;
    }

    private static int login(String name, StatementContext context) {
        ServerPrincipals principals = context.state().principals();
        int id = principals.id(name).orElseThrow(() -> EngineError.of(4618, 1, name));
        boolean permitted = context.has(PermissionName.CONTROL_SERVER)
                || context.security().isServerWide()
                        && SecurityToken.server(context.state(), context.security())
                                .contains(id);
        if (!permitted) {
            throw EngineError.of(4618, 1, name);
        }
        return id;
    }

    private static int user(String name, Database database, StatementContext context) {
        DatabasePrincipal principal =
                database.openContents().principals().find(name).orElseThrow(() -> EngineError.of(4618, 1, name));
        boolean permitted = context.has(PermissionName.CONTROL, Securable.of(database, principal))
                || database.openContents()
                        .principals()
                        .token(context.userId(database))
                        .contains(principal.id());
        if (!permitted) {
            throw EngineError.of(4618, 1, name);
        }
        return principal.id();
    }
}
