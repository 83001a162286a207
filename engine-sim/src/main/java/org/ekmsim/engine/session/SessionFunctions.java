package org.ekmsim.engine.session;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.ekmsim.engine.message.ServerMessage;
import org.ekmsim.engine.query.EvaluationContext.SessionFunction;
import org.ekmsim.engine.query.EvaluationContext.TypedValue;
import org.ekmsim.engine.type.SqlType;
import org.jspecify.annotations.Nullable;

/** The scalar functions a batch may call: the system functions, and those that tell of the error a CATCH block handles. */
final class SessionFunctions {

    private final Session session;
    private final Map<String, SystemFunction> described = new HashMap<>();

    SessionFunctions(Session session, Supplier<@Nullable CaughtError> caught) {
        this.session = session;
        describe("ERROR_NUMBER", SqlType.INT, caught, ServerMessage::number);
        describe("ERROR_SEVERITY", SqlType.INT, caught, ServerMessage::level);
        describe("ERROR_STATE", SqlType.INT, caught, ServerMessage::state);
        describe("ERROR_LINE", SqlType.INT, caught, ServerMessage::line);
        describe("ERROR_MESSAGE", SqlType.nvarchar(4000), caught, ServerMessage::text);
        describe("ERROR_PROCEDURE", SqlType.SYSNAME, caught, ServerMessage::procedure);
    }

    Optional<SessionFunction> find(String name) {
        return Optional.ofNullable(described.get(name.toUpperCase(Locale.ROOT)))
                .or(() -> session.instance().functions().find(name))
                .map(function -> new Bound(function, session));
    }

    private void describe(
            String name,
            SqlType type,
            Supplier<@Nullable CaughtError> caught,
            Function<ServerMessage, @Nullable Object> property) {
        described.put(name, new SystemFunction(name, type, 0, 0, (caller, arguments) -> {
            CaughtError error = caught.get();
            return error == null ? null : property.apply(error.described());
        }));
    }

    private record Bound(SystemFunction function, Session session) implements SessionFunction {

        @Override
        public SqlType type() {
            return function.type();
        }

        @Override
        public int minimumArguments() {
            return function.minimumArguments();
        }

        @Override
        public int maximumArguments() {
            return function.maximumArguments();
        }

        @Override
        public @Nullable Object apply(List<TypedValue> arguments, int line) {
            return function.body().apply(session, new FunctionArguments(arguments, line));
        }
    }
}
