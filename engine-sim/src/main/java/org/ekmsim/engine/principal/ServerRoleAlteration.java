package org.ekmsim.engine.principal;

import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import org.ekmsim.engine.instance.InstanceState;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.permission.Memberships;
import org.ekmsim.engine.permission.PermissionName;
import org.ekmsim.engine.permission.Securable;
import org.ekmsim.engine.permission.SecurityToken;
import org.ekmsim.engine.procedural.SystemProcedure;
import org.ekmsim.engine.session.StatementContext;

/**
 * What happens to a server role.
 *
 * @param name its name
 */
record ServerRoleAlteration(String name, StatementContext context) implements RoleAlteration {

    static final String ROLE = "server role";

    private static final String LOGIN = "@loginame";

    /** sp_addsrvrolemember and sp_dropsrvrolemember, for the fixed roles. */
    static List<SystemProcedure> procedures() {
        List<String> parameters = List.of(LOGIN, RoleMemberProcedure.ROLE);
        return List.of(
                new RoleMemberProcedure("sp_addsrvrolemember", true, parameters, LOGIN, ServerRoleAlteration::fixed),
                new RoleMemberProcedure("sp_dropsrvrolemember", false, parameters, LOGIN, ServerRoleAlteration::fixed));
    }

    private static RoleAlteration fixed(String role, String login, StatementContext context) {
        if (FixedServerRole.named(role).isEmpty()) {
            throw EngineError.of(15402, 1, role);
        }
        if (context.state().principals().id(login).isEmpty()) {
            throw EngineError.of(15007, 1, login);
        }
        return new ServerRoleAlteration(role, context);
    }

    /** The role, which the caller may alter: 15151 when not, or when there is none. */
    private int alterable() {
        int id = context.state().principals().roleId(name).orElseThrow(() -> missing("alter", name));
        if (!mayAlter(id)) {
            throw missing("alter", name);
        }
        return id;
    }

    /** Members of a fixed role may add others to it; user-defined roles want ALTER, all but sysadmin ALTER ANY SERVER ROLE. */
    private boolean mayAlter(int id) {
        ServerPrincipals principals = context.state().principals();
        if (FixedServerRole.find(id).isPresent() || id == FixedServerRole.PUBLIC_ID) {
            return context.session().isSysadmin()
                    || context.security().isServerWide()
                            && SecurityToken.server(context.state(), context.security())
                                    .contains(id)
                    || id != FixedServerRole.SYSADMIN.principalId()
                            && context.has(PermissionName.ALTER_ANY_SERVER_ROLE);
        }
        Integer owner = principals.role(id).map(ServerRole::owner).orElse(null);
        return context.has(PermissionName.ALTER, Securable.serverRole(id, owner));
    }

    @Override
    public void add(String memberName) {
        change(memberName, (principals, ids) -> {
            boolean isRole = principals.logins().find(ids.member()).isEmpty();
            if (isRole && ids.role() == FixedServerRole.SYSADMIN.principalId()) {
                throw EngineError.of(33232, 1);
            }
            if (principals.memberships().closure(ids.role()).contains(ids.member())) {
                throw EngineError.of(15413, 1);
            }
            return principals.memberships().with(ids.role(), ids.member());
        });
    }

    @Override
    public void drop(String memberName) {
        change(memberName, (principals, ids) -> {
            if (ids.member() == Login.SA_ID) {
                throw EngineError.of(15405, 1, Login.SA);
            }
            return principals.memberships().without(ids.role(), ids.member());
        });
    }

    private void change(String memberName, BiFunction<ServerPrincipals, Memberships.Membership, Memberships> change) {
        int role = alterable();
        if (role == FixedServerRole.PUBLIC_ID) {
            throw EngineError.of(15081, 1);
        }
        Instant now = context.instance().now();
        context.commit(state -> {
            ServerPrincipals principals = state.principals();
            Memberships.Membership ids = new Memberships.Membership(role, member(principals, memberName));
            return touched(state.with(principals.with(change.apply(principals, ids))), role, now);
        });
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

    @Override
    public void rename(String newName) {
        int id = alterable();
        Instant now = context.instance().now();
        context.commit(state -> {
            ServerPrincipals principals = state.principals();
            ServerRole role = principals.role(id).orElseThrow(() -> EngineError.of(15405, 1, name));
            if (principals.id(newName).filter(found -> found != id).isPresent()) {
                throw EngineError.of(15025, 1, newName);
            }
            return state.with(principals.renamed(role, role.named(newName, now)));
        });
    }

    static EngineError missing(String verb, String name) {
        return EngineError.of(15151, 1, verb, ROLE, name);
    }
}
