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

    @Override
    public List<SystemFunction> functions() {
        return List.of(
                new SystemFunction("SUSER_ID", SqlType.INT, 0, 1, (session, arguments) -> named(session, arguments)
                        .map(Login::id)
                        .orElse(null)),
                new SystemFunction(
                        "SUSER_SID", SqlType.varbinary(85), 0, 1, (session, arguments) -> named(session, arguments)
                                .map(Login::sid)
                                .orElse(null)),
                new SystemFunction("SUSER_NAME", SqlType.SYSNAME, 0, 1, LoginFunctions::nameOfId),
                new SystemFunction("SUSER_SNAME", SqlType.SYSNAME, 0, 1, LoginFunctions::nameOfSid),
                new SystemFunction("ORIGINAL_LOGIN", SqlType.SYSNAME, 0, 0, (session, arguments) -> session.login()),
                new SystemFunction("IS_SRVROLEMEMBER", SqlType.INT, 1, 2, LoginFunctions::isServerRoleMember));
    }

    private static Optional<Login> named(Session session, FunctionArguments arguments) {
        return arguments.isEmpty()
                ? Optional.of(session.user())
                : arguments.text(0).flatMap(name -> state(session).logins().find(name));
    }

    private static @Nullable Object nameOfId(Session session, FunctionArguments arguments) {
        if (arguments.isEmpty()) {
            return session.login();
        }
        return arguments
                .number(0)
                .flatMap(id -> state(session).logins().find(id))
                .map(Login::name)
                .orElse(null);
    }

    private static @Nullable Object nameOfSid(Session session, FunctionArguments arguments) {
        if (arguments.isEmpty()) {
            return session.login();
        }
        return state(session).logins().byName().values().stream()
                .filter(login -> arguments.values().get(0) instanceof Binary sid
                        && login.sid().equals(sid))
                .map(Login::name)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Object isServerRoleMember(Session session, FunctionArguments arguments) {
        Optional<ServerRole> role = arguments.text(0).flatMap(ServerRole::named);
        Optional<Login> login = arguments.has(1)
                ? arguments.text(1).flatMap(name -> state(session).logins().find(name))
                : Optional.of(session.user());
        if (role.isEmpty() || login.isEmpty()) {
            return null;
        }
        return login.get().roles().contains(role.get()) ? 1 : 0;
    }

    private static InstanceState state(Session session) {
        return session.state();
    }
}
