package org.ekmsim.engine.permission;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.database.DatabaseAccess;
import org.ekmsim.engine.entra.EntraToken;
import org.ekmsim.engine.instance.InstanceState;
import org.ekmsim.engine.principal.FixedServerRole;
import org.ekmsim.engine.principal.Login;

/**
 * The principals whose permissions count for a security context: what sys.login_token and sys.user_token list.
 *
 * @see <a href="https://learn.microsoft.com/sql/relational-databases/system-catalog-views/sys-login-token-transact-sql">sys.login_token
 *     (Transact-SQL)</a>
 */
public final class SecurityToken {

    private SecurityToken() {}

    /** The logins of the context: the one, or for an identity of Microsoft Entra the own one and those of its groups. */
    public static List<Login> logins(InstanceState state, SecurityContext who) {
        EntraToken token = who.token();
        Integer id = who.loginId();
        if (!who.isServerWide()) {
            return List.of();
        }
        if (token != null) {
            return token.sids().stream()
                    .flatMap(sid -> state.logins().find(sid).stream())
                    .filter(login -> !login.disabled())
                    .toList();
        }
        return id == null ? List.of() : state.logins().find(id).stream().toList();
    }

    /** Ids of the logins, their server roles, and public. */
    public static Set<Integer> server(InstanceState state, SecurityContext who) {
        Integer id = who.isServerWide() ? who.loginId() : null;
        EntraToken token = who.token();
        if (token == null) {
            return id == null
                    ? Set.of(FixedServerRole.PUBLIC_ID)
                    : state.principals().token(id);
        }
        Set<Integer> ids = new HashSet<>(Set.of(FixedServerRole.PUBLIC_ID));
        if (state.entra().isContainedAdministrator(token)) {
            ids.add(FixedServerRole.SYSADMIN.principalId());
        }
        logins(state, who).forEach(login -> ids.addAll(state.principals().token(login.id())));
        return ids;
    }

    /** Ids of the users the context is in the database, their roles, and public; empty for who has no user there. */
    public static Set<Integer> database(InstanceState state, SecurityContext who, Database database) {
        List<Integer> users = DatabaseAccess.userIds(state, who, database);
        if (users.isEmpty() || !database.isOpen()) {
            return Set.copyOf(users);
        }
        return database.openContents().principals().token(users);
    }
}
