package org.ekmsim.engine.session;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.instance.InstanceState;
import org.ekmsim.engine.key.AsymmetricKey;
import org.ekmsim.engine.message.ServerMessage;
import org.ekmsim.engine.principal.Login;
import org.ekmsim.engine.principal.ServerRole;
import org.ekmsim.engine.query.EvaluationContext.SessionFunction;
import org.ekmsim.engine.type.Binary;
import org.ekmsim.engine.type.SqlType;
import org.jspecify.annotations.Nullable;

/** The scalar functions that ask about the instance or the session. */
final class SessionFunctions {

    private final Session session;
    private final Map<String, SessionFunction> functions = new HashMap<>();

    SessionFunctions(Session session, Supplier<@Nullable CaughtError> caught) {
        this.session = session;
        register("DB_ID", SqlType.SMALLINT, 0, 1, this::databaseId);
        register("DB_NAME", SqlType.SYSNAME, 0, 1, this::databaseName);
        register("ASYMKEY_ID", SqlType.INT, 1, 1, this::asymmetricKeyId);
        register("OBJECT_ID", SqlType.INT, 1, 2, this::objectId);
        register("SUSER_ID", SqlType.INT, 0, 1, arguments -> named(arguments)
                .map(Login::id)
                .orElse(null));
        register("SUSER_SID", SqlType.varbinary(85), 0, 1, arguments -> named(arguments)
                .map(Login::sid)
                .orElse(null));
        register("SUSER_NAME", SqlType.SYSNAME, 0, 1, this::loginNameOfId);
        register("SUSER_SNAME", SqlType.SYSNAME, 0, 1, this::loginNameOfSid);
        register("ORIGINAL_LOGIN", SqlType.SYSNAME, 0, 0, arguments -> session.login());
        register("IS_SRVROLEMEMBER", SqlType.INT, 1, 2, this::isServerRoleMember);
        register("SERVERPROPERTY", SqlType.SQL_VARIANT, 1, 1, this::serverProperty);
        register("DATABASEPROPERTYEX", SqlType.SQL_VARIANT, 2, 2, this::databaseProperty);
        register("ERROR_NUMBER", SqlType.INT, 0, 0, described(caught, ServerMessage::number));
        register("ERROR_SEVERITY", SqlType.INT, 0, 0, described(caught, ServerMessage::level));
        register("ERROR_STATE", SqlType.INT, 0, 0, described(caught, ServerMessage::state));
        register("ERROR_LINE", SqlType.INT, 0, 0, described(caught, ServerMessage::line));
        register("ERROR_MESSAGE", SqlType.nvarchar(4000), 0, 0, described(caught, ServerMessage::text));
        register("ERROR_PROCEDURE", SqlType.SYSNAME, 0, 0, described(caught, ServerMessage::procedure));
    }

    Optional<SessionFunction> find(String name) {
        return Optional.ofNullable(functions.get(name.toUpperCase(Locale.ROOT)));
    }

    private @Nullable Object databaseId(List<@Nullable Object> arguments) {
        if (arguments.isEmpty()) {
            return state().databases().get(session.database()).id();
        }
        return text(arguments, 0)
                .flatMap(name -> state().databases().find(name))
                .map(Database::id)
                .orElse(null);
    }

    private @Nullable Object databaseName(List<@Nullable Object> arguments) {
        if (arguments.isEmpty()) {
            return session.database();
        }
        return number(arguments, 0)
                .flatMap(id -> state().databases().find(id))
                .map(Database::name)
                .orElse(null);
    }

    private @Nullable Object asymmetricKeyId(List<@Nullable Object> arguments) {
        return text(arguments, 0)
                .flatMap(name -> state().databases()
                        .get(session.database())
                        .openContents()
                        .keys()
                        .asymmetric(name))
                .map(AsymmetricKey::id)
                .orElse(null);
    }

    private @Nullable Object objectId(List<@Nullable Object> arguments) {
        return text(arguments, 0)
                .flatMap(name -> ObjectNames.find(state(), session.database(), name))
                .orElse(null);
    }

    private Optional<Login> named(List<@Nullable Object> arguments) {
        return arguments.isEmpty()
                ? Optional.of(session.login(state()))
                : text(arguments, 0).flatMap(name -> state().logins().find(name));
    }

    private @Nullable Object loginNameOfId(List<@Nullable Object> arguments) {
        if (arguments.isEmpty()) {
            return session.login();
        }
        return number(arguments, 0)
                .flatMap(id -> state().logins().find(id))
                .map(Login::name)
                .orElse(null);
    }

    private @Nullable Object loginNameOfSid(List<@Nullable Object> arguments) {
        if (arguments.isEmpty()) {
            return session.login();
        }
        return state().logins().byName().values().stream()
                .filter(login ->
                        arguments.get(0) instanceof Binary sid && login.sid().equals(sid))
                .map(Login::name)
                .findFirst()
                .orElse(null);
    }

    private @Nullable Object isServerRoleMember(List<@Nullable Object> arguments) {
        Optional<ServerRole> role = text(arguments, 0).flatMap(ServerRole::named);
        Optional<Login> login = arguments.size() > 1
                ? text(arguments, 1).flatMap(name -> state().logins().find(name))
                : Optional.of(session.login(state()));
        if (role.isEmpty() || login.isEmpty()) {
            return null;
        }
        return login.get().roles().contains(role.get()) ? 1 : 0;
    }

    private @Nullable Object serverProperty(List<@Nullable Object> arguments) {
        return text(arguments, 0)
                .map(name -> ServerProperties.property(state().identity(), name))
                .orElse(null);
    }

    private @Nullable Object databaseProperty(List<@Nullable Object> arguments) {
        Optional<Database> database =
                text(arguments, 0).flatMap(name -> state().databases().find(name));
        Optional<String> property = text(arguments, 1);
        if (database.isEmpty() || property.isEmpty()) {
            return null;
        }
        return DatabaseProperties.property(database.get(), property.get());
    }

    private static Function<List<@Nullable Object>, @Nullable Object> described(
            Supplier<@Nullable CaughtError> caught, Function<ServerMessage, @Nullable Object> property) {
        return arguments -> {
            CaughtError error = caught.get();
            return error == null ? null : property.apply(error.described());
        };
    }

    private InstanceState state() {
        return session.instance().state();
    }

    private static Optional<String> text(List<@Nullable Object> arguments, int index) {
        return Optional.ofNullable(arguments.get(index)).map(String::valueOf);
    }

    private static Optional<Integer> number(List<@Nullable Object> arguments, int index) {
        return arguments.get(index) instanceof Number number ? Optional.of(number.intValue()) : Optional.empty();
    }

    private void register(
            String name,
            SqlType type,
            int minimum,
            int maximum,
            Function<List<@Nullable Object>, @Nullable Object> body) {
        functions.put(name, new Definition(type, minimum, maximum, body));
    }

    private record Definition(
            SqlType type,
            int minimumArguments,
            int maximumArguments,
            Function<List<@Nullable Object>, @Nullable Object> body)
            implements SessionFunction {

        @Override
        public @Nullable Object apply(List<@Nullable Object> arguments) {
            return body.apply(arguments);
        }
    }
}
