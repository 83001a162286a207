package org.ekmsim.engine.principal;

import java.time.Instant;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.session.StatementContext;

/** ALTER AUTHORIZATION ON SERVER ROLE. */
public final class ServerRoleOwner {

    private ServerRoleOwner() {}

    /** Gives a user-defined server role another owner; fixed roles are refused with 15405. */
    public static void change(int roleId, String name, String owner, StatementContext context) {
        int newOwner = ServerOwners.require(owner, context);
        Instant now = context.instance().now();
        context.commit(state -> {
            ServerRole role = state.principals().role(roleId).orElseThrow(() -> EngineError.of(15405, 1, name));
            return state.with(state.principals().with(role.ownedBy(newOwner, now)));
        });
    }
}
