package org.ekmsim.engine.principal;

import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.permission.PermissionName;
import org.ekmsim.engine.permission.Securable;
import org.ekmsim.engine.permission.SecurityToken;
import org.ekmsim.engine.session.StatementContext;

/** The server principals a statement may make owners. */
public final class ServerOwners {

    private ServerOwners() {}

    /**
     * {@code principal_id} of a new owner: a login the caller is or may impersonate, or a server role it is in or may alter; 15151 when
     * there is none.
     */
    public static int require(String name, StatementContext context) {
        ServerPrincipals principals = context.state().principals();
        int id = principals.id(name).orElseThrow(() -> missing(name));
        if (id == context.loginId()) {
            return id;
        }
        boolean permitted = principals
                .logins()
                .find(id)
                .map(login -> context.has(PermissionName.IMPERSONATE, Securable.of(login)))
                .orElseGet(() -> SecurityToken.server(context.state(), context.security())
                                .contains(id)
                        || context.has(PermissionName.ALTER_ANY_SERVER_ROLE));
        if (!permitted) {
            throw missing(name);
        }
        return id;
    }

    private static EngineError missing(String name) {
        return EngineError.of(15151, 1, "find", "principal", name);
    }
}
