package org.ekmsim.engine.query;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ekmsim.engine.type.SqlType;
import org.jspecify.annotations.Nullable;

/**
 * What an expression may ask of its session while it is evaluated. The engine's session implements it; nothing else in this
 * package knows sessions.
 */
public interface EvaluationContext {

    /** Value of a local variable such as {@code @name}. */
    @Nullable
    Object variable(String name);

    /** Type of a local variable; empty when undeclared (137). */
    Optional<SqlType> variableType(String name);

    /** Value of {@code @@ROWCOUNT}, {@code @@ERROR}, {@code @@SPID}, {@code @@SERVERNAME}, ... ; empty when there is none of that name. */
    Optional<TypedValue> globalVariable(String name);

    /**
     * A function that needs the instance or session ({@code DB_ID}, {@code DB_NAME}, {@code SUSER_SNAME}, {@code ASYMKEY_ID},
     * {@code SERVERPROPERTY}, {@code ERROR_NUMBER}, ...).
     *
     * @return the function, or empty when the session knows none of that name (195)
     */
    Optional<SessionFunction> function(String name);

    /** Notes that an aggregate left out a NULL, of which the client is warned once the statement is done. */
    void nullEliminated();

    /** Virtual time, UTC. */
    Instant now();

    /** A new value for NEWID(), deterministic per world. */
    UUID newId();

    /** A value with its type. */
    record TypedValue(SqlType type, @Nullable Object value) {}

    /** A scalar function evaluated by the session. */
    interface SessionFunction {

        /** Result type. */
        SqlType type();

        /** Number of arguments allowed: lowest and highest. */
        int minimumArguments();

        int maximumArguments();

        /**
         * Calls the function.
         *
         * @param line where the call stands in its batch
         */
        @Nullable
        Object apply(List<TypedValue> arguments, int line);
    }
}
