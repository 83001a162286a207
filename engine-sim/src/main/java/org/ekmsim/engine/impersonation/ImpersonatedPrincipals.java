package org.ekmsim.engine.impersonation;

import java.util.Set;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.database.DatabaseAccess;
import org.ekmsim.engine.instance.InstanceState;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.permission.PermissionName;
import org.ekmsim.engine.permission.Securable;
import org.ekmsim.engine.permission.SecurityContext;
import org.ekmsim.engine.principal.Login;
import org.ekmsim.engine.principal.LoginType;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.engine.type.Binary;
import org.ekmsim.engine.user.DatabasePrincipal;
import org.ekmsim.engine.user.DatabasePrincipals;
import org.jspecify.annotations.Nullable;

/**
 * The principals a session may act as: single accounts, no roles, groups, nor what comes from keys and certificates; IMPERSONATE on
 * them, or being them. A disabled login can be impersonated.
 */
public final class ImpersonatedPrincipals {

    private static final Set<LoginType> IMPERSONATED =
            Set.of(LoginType.SQL_LOGIN, LoginType.WINDOWS_LOGIN, LoginType.EXTERNAL_LOGIN);

    private ImpersonatedPrincipals() {}

    /** The context of the login; 15406 when there is none, it is none of that kind, or the session may not. */
    public static SecurityContext login(String name, StatementContext context) {
        Login login = context.state()
                .logins()
                .find(name)
                .filter(found -> IMPERSONATED.contains(found.type()))
                .filter(found -> isSelf(found, context) || context.has(PermissionName.IMPERSONATE, Securable.of(found)))
                .orElseThrow(() -> EngineError.of(15406, 1, name));
        SecurityContext taken = SecurityContext.ofLogin(login.id());
        Database current = context.database();
        if (DatabaseAccess.userId(context.state(), taken, current) == null) {
            throw EngineError.of(916, 1, login.name(), current.name());
        }
        return taken;
    }

    private static boolean isSelf(Login login, StatementContext context) {
        return context.security().isServerWide() && context.loginId() == login.id();
    }

    /** The context of the user in the current database; 15517 as 15406 for logins. */
    public static SecurityContext user(String name, StatementContext context) {
        Database database = context.database();
        DatabasePrincipals principals = database.openContents().principals();
        DatabasePrincipal user = principals
                .user(name)
                .filter(found -> found.type().canBeImpersonated())
                .filter(found -> found.id() <= DatabasePrincipal.GUEST || !found.isSystem())
                .filter(found -> found.id() == context.userId(database)
                        || context.has(PermissionName.IMPERSONATE, Securable.of(database, found)))
                .orElseThrow(() -> EngineError.of(15517, 1, name));
        return contextOf(user, database, context.state());
    }

    /** The context of a user, whoever asks. */
    public static SecurityContext contextOf(DatabasePrincipal user, Database database, InstanceState state) {
        return SecurityContext.ofUser(database.id(), user.id(), loginOf(user, database, state));
    }

    /** The login the user belongs to: that of the owner for dbo. */
    private static @Nullable Integer loginOf(DatabasePrincipal user, Database database, InstanceState state) {
        if (user.id() == DatabasePrincipal.DBO) {
            return state.logins().find(database.owner()).map(Login::id).orElse(null);
        }
        Binary sid = user.sid();
        return sid == null ? null : state.logins().find(sid).map(Login::id).orElse(null);
    }
}
