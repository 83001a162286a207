package org.ekmsim.engine.principal;

import java.util.List;
import java.util.Optional;
import org.ekmsim.engine.instance.InstanceState;
import org.ekmsim.engine.session.FunctionArguments;
import org.ekmsim.engine.session.Session;
import org.ekmsim.engine.session.SystemFunction;
import org.ekmsim.engine.session.SystemFunctionGroup;
import org.ekmsim.engine.type.Binary;
import org.ekmsim.engine.type.SqlType;
import org.jspecify.annotations.Nullable;

/** The functions that name logins and their roles. */
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
                new SystemFunction("IS_SRVROLEMEMBER", SqlType.INT, 1, 2, LoginFunctions::isServerRoleMember));
    }

    private static @Nullable Object id(Session session, FunctionArguments arguments) {
        return arguments.isEmpty()
                ? session.security().loginId()
                : arguments
                        .text(0)
                        .flatMap(name -> state(session).principals().id(name))
                        .orElse(null);
    }

    private static @Nullable Object sid(Session session, FunctionArguments arguments) {
        Optional<String> name = arguments.isEmpty() ? Optional.of(session.login()) : arguments.text(0);
        return name.flatMap(found -> state(session).logins().find(found))
                .map(Login::sid)
                .orElse(null);
    }

    private static @Nullable Object nameOfId(Session session, FunctionArguments arguments) {
        if (arguments.isEmpty()) {
            return session.login();
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
        return arguments.value(0) instanceof Binary sid
                ? state(session).logins().find(sid).map(Login::name).orElse(null)
                : null;
    }

    /** 1, 0, or NULL when there is no such role or login, or the caller may not know. */
    private static @Nullable Object isServerRoleMember(Session session, FunctionArguments arguments) {
        ServerPrincipals principals = state(session).principals();
        Optional<Integer> role = arguments.text(0).flatMap(principals::roleId);
        Optional<Integer> member =
                arguments.has(1) ? arguments.text(1).flatMap(principals::id) : Optional.of(caller(session));
        if (role.isEmpty() || member.isEmpty()) {
            return null;
        }
        return principals.token(member.get()).contains(role.get()) ? 1 : 0;
    }

    /** Under the context of a database user no membership on the server counts but that of public. */
    private static int caller(Session session) {
        Integer id = session.security().isServerWide() ? session.security().loginId() : null;
        return id == null ? FixedServerRole.PUBLIC_ID : id;
    }

    private static InstanceState state(Session session) {
        return session.state();
    }
}
