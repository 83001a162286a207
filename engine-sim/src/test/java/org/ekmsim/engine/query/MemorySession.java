package org.ekmsim.engine.query;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.ekmsim.engine.type.SqlType;
import org.ekmsim.engine.type.TypeName;
import org.ekmsim.engine.type.Variant;
import org.jspecify.annotations.Nullable;

/** A session with a few variables: {@code @i int = 7}, {@code @s nvarchar(20) = N'seven'}, {@code @n int = NULL}. */
final class MemorySession implements EvaluationContext {

    private final Map<String, SqlType> types = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<String, @Nullable Object> values = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private long identifiers;
    private boolean nullEliminated;

    static MemorySession sample() {
        MemorySession session = new MemorySession();
        session.declare("@i", SqlType.INT, 7);
        session.declare("@s", SqlType.nvarchar(20), "seven");
        session.declare("@n", SqlType.INT, null);
        session.declare("@d", SqlType.of(TypeName.DATE), java.time.LocalDate.of(2026, 11, 1));
        session.declare("@t", SqlType.of(TypeName.TINYINT), 200);
        session.declare("@max", SqlType.INT, Integer.MAX_VALUE);
        session.declare("@guid", SqlType.UNIQUEIDENTIFIER, UUID.fromString("0f8fad5b-d9cb-469f-a165-70867728950e"));
        return session;
    }

    void declare(String name, SqlType type, @Nullable Object value) {
        types.put(name, type);
        values.put(name, value);
    }

    void assign(String name, @Nullable Object value) {
        values.put(name, value);
    }

    @Override
    public @Nullable Object variable(String name) {
        return values.get(name);
    }

    @Override
    public Optional<SqlType> variableType(String name) {
        return Optional.ofNullable(types.get(name));
    }

    @Override
    public Optional<TypedValue> globalVariable(String name) {
        return name.equalsIgnoreCase("@@ROWCOUNT") ? Optional.of(new TypedValue(SqlType.INT, 3)) : Optional.empty();
    }

    @Override
    public Optional<SessionFunction> function(String name) {
        Map<String, SessionFunction> functions = new HashMap<>();
        functions.put(
                "db_name",
                function(
                        SqlType.SYSNAME,
                        0,
                        1,
                        arguments -> arguments.isEmpty()
                                ? "master"
                                : "db" + arguments.get(0).value()));
        functions.put(
                "serverproperty",
                function(SqlType.SQL_VARIANT, 1, 1, arguments -> new Variant(SqlType.nvarchar(20), "16.0")));
        return Optional.ofNullable(functions.get(name.toLowerCase(java.util.Locale.ROOT)));
    }

    private interface Body {
        @Nullable
        Object apply(List<TypedValue> arguments);
    }

    private static SessionFunction function(SqlType type, int minimum, int maximum, Body body) {
        return new SessionFunction() {
            @Override
            public SqlType type() {
                return type;
            }

            @Override
            public int minimumArguments() {
                return minimum;
            }

            @Override
            public int maximumArguments() {
                return maximum;
            }

            @Override
            public @Nullable Object apply(List<TypedValue> arguments, int line) {
                return body.apply(arguments);
            }
        };
    }

    @Override
    public void nullEliminated() {
        nullEliminated = true;
    }

    boolean hasEliminatedNull() {
        return nullEliminated;
    }

    @Override
    public Instant now() {
        return Instant.parse("2026-11-01T09:30:15.1234567Z");
    }

    @Override
    public UUID newId() {
        return new UUID(0, ++identifiers);
    }
}
