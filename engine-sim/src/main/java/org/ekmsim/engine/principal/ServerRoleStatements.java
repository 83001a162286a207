package org.ekmsim.engine.principal;

import java.time.Instant;
import org.ekmsim.engine.instance.InstanceState;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.permission.PermissionName;
import org.ekmsim.engine.permission.Securable;
import org.ekmsim.engine.session.StatementContext;

/** What ALTER SERVER ROLE and the procedures about server roles have in common. */
final class ServerRoleStatements {

    static final String ROLE = "server role";

    private ServerRoleStatements() {}

    /** The role, which the caller may alter: 15151 when not, or when there is none. */
    static int alterable(String name, StatementContext context) {
        ServerPrincipals principals = context.state().principals();
        int id = principals.roleId(name).orElseThrow(() -> missing("alter", name));
        if (!mayAlter(id, context)) {
            throw missing("alter", name);
        }
        return id;
    }

    /** Members of a fixed role may add others to it; user-defined roles want ALTER, all but sysadmin ALTER ANY SERVER ROLE. */
    private static boolean mayAlter(int id, StatementContext context) {
        ServerPrincipals principals = context.state().principals();
        if (FixedServerRole.find(id).isPresent() || id == FixedServerRole.PUBLIC_ID) {
            return context.session().isSysadmin()
                    || context.security().isServerWide()
                            && principals.token(context.loginId()).contains(id)
                    || id != FixedServerRole.SYSADMIN.principalId()
                            && context.has(PermissionName.ALTER_ANY_SERVER_ROLE);
        }
        Integer owner = principals.role(id).map(ServerRole::owner).orElse(null);
        return context.has(PermissionName.ALTER, Securable.serverRole(id, owner));
    }

    static void addMember(String roleName, String memberName, StatementContext context) {
        int role = alterable(roleName, context);
        requireChangeable(role);
        Instant now = context.instance().now();
        context.commit(state -> {
            ServerPrincipals principals = state.principals();
            int member = member(principals, memberName);
            boolean isRole = principals.logins().find(member).isEmpty();
            if (isRole && role == FixedServerRole.SYSADMIN.principalId()) {
                throw EngineError.of(33232, 1);
            }
            if (principals.memberships().closure(role).contains(member)) {
                throw EngineError.of(15413, 1);
            }
            return touched(state.with(principals.with(principals.memberships().with(role, member))), role, now);
        });
    }

    static void dropMember(String roleName, String memberName, StatementContext context) {
        int role = alterable(roleName, context);
        requireChangeable(role);
        Instant now = context.instance().now();
        context.commit(state -> {
            ServerPrincipals principals = state.principals();
            int member = member(principals, memberName);
            if (member == Login.SA_ID) {
                throw EngineError.of(15405, 1, Login.SA);
            }
            return touched(state.with(principals.with(principals.memberships().without(role, member))), role, now);
        });
    }

    private static void requireChangeable(int role) {
        if (role == FixedServerRole.PUBLIC_ID) {
            throw EngineError.of(15081, 1);
        }
    }

    private static int member(ServerPrincipals principals, String name) {
        int id = principals.id(name).orElseThrow(() -> EngineError.of(15151, 1, "add", "server principal", name));
        if (id == FixedServerRole.PUBLIC_ID || FixedServerRole.find(id).isPresent()) {
            throw EngineError.of(15405, 1, name);
        }
        return id;
    }

    private static InstanceState touched(InstanceState state, int role, Instant now) {
        return state.principals()
                .role(role)
                .map(found -> state.with(state.principals().with(found.ownedBy(found.owner(), now))))
                .orElse(state);
    }

    static EngineError missing(String verb, String name) {
        return EngineError.of(15151, 1, verb, ROLE, name);
    }
}
