package org.ekmsim.engine.principal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ekmsim.engine.entra.EntraToken;
import org.ekmsim.engine.instance.InstanceState;
import org.ekmsim.engine.permission.SecurityToken;
import org.ekmsim.engine.session.FunctionArguments;
import org.ekmsim.engine.session.Session;
import org.ekmsim.engine.session.SystemFunction;
import org.ekmsim.engine.session.SystemFunctionGroup;
import org.ekmsim.engine.type.Binary;
import org.ekmsim.engine.type.SqlType;
import org.jspecify.annotations.Nullable;

/**
 * The functions that name logins and their roles.
 *
 * @see <a href="https://learn.microsoft.com/azure/azure-sql/database/authentication-aad-overview#limitations">Microsoft Entra
 *     authentication for Azure SQL: Limitations</a>
 */
public final class LoginFunctions implements SystemFunctionGroup {

    private static final SqlType SID = SqlType.varbinary(85);

    @Override
    public List<SystemFunction> functions() {
        return List.of(
                new SystemFunction("SUSER_ID", SqlType.INT, 0, 1, LoginFunctions::id),
                new SystemFunction("SUSER_SID", SID, 0, 2, LoginFunctions::sid),
                new SystemFunction("SUSER_NAME", SqlType.SYSNAME, 0, 1, LoginFunctions::nameOfId),
                new SystemFunction("SUSER_SNAME", SqlType.SYSNAME, 0, 1, LoginFunctions::nameOfSid),
                new SystemFunction("SYSTEM_USER", SqlType.SYSNAME, 0, 0, (session, arguments) -> session.login()),
                new SystemFunction(
                        "ORIGINAL_LOGIN", SqlType.SYSNAME, 0, 0, (session, arguments) -> session.originalLogin()),
                new SystemFunction("LOGINPROPERTY", SqlType.SQL_VARIANT, 2, 2, LoginProperty::of),
                new SystemFunction("IS_SRVROLEMEMBER", SqlType.INT, 1, 2, LoginFunctions::isServerRoleMember));
    }

    private static @Nullable Object id(Session session, FunctionArguments arguments) {
        if (isOfEntra(session)) {
            return null;
        }
        return arguments.isEmpty()
                ? session.security().loginId()
                : arguments
                        .text(0)
                        .flatMap(name -> state(session).principals().id(name))
                        .orElse(null);
    }

    private static @Nullable Object sid(Session session, FunctionArguments arguments) {
        EntraToken token = session.security().token();
        if (token != null) {
            return arguments.isEmpty() ? token.sid() : null;
        }
        Optional<String> name = arguments.isEmpty() ? Optional.of(session.login()) : arguments.text(0);
        return name.flatMap(found -> state(session).logins().find(found))
                .map(Login::sid)
                .orElse(null);
    }

    private static @Nullable Object nameOfId(Session session, FunctionArguments arguments) {
        if (arguments.isEmpty()) {
            return session.login();
        }
        if (isOfEntra(session)) {
            return null;
        }
        return arguments
                .number(0)
                .flatMap(id -> state(session).principals().name(id))
                .orElse(null);
    }

    private static @Nullable Object nameOfSid(Session session, FunctionArguments arguments) {
        if (arguments.isEmpty()) {
            return session.login();
        }
        return !isOfEntra(session) && arguments.value(0) instanceof Binary sid
                ? state(session).logins().find(sid).map(Login::name).orElse(null)
                : null;
    }

    /** 1, 0, or NULL when there is no such role or login, or the caller may not know. */
    private static @Nullable Object isServerRoleMember(Session session, FunctionArguments arguments) {
        ServerPrincipals principals = state(session).principals();
        Optional<Integer> role = arguments.text(0).flatMap(principals::roleId);
        Set<Integer> token = arguments.has(1)
                ? arguments
                        .text(1)
                        .flatMap(principals::id)
                        .map(principals::token)
                        .orElse(Set.of())
                : SecurityToken.server(state(session), session.security());
        if (role.isEmpty() || token.isEmpty()) {
            return null;
        }
        return token.contains(role.get()) ? 1 : 0;
    }

    /** Somebody of Microsoft Entra: most functions about other logins are not supported, and return NULL. */
    private static boolean isOfEntra(Session session) {
        return session.security().token() != null;
    }

    private static InstanceState state(Session session) {
        return session.state();
    }
}
