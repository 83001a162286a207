package org.ekmsim.engine.session;

import org.ekmsim.engine.type.SqlType;
import org.jspecify.annotations.Nullable;

/**
 * A scalar function that asks about the instance, a database or the session.
 *
 * @param name upper case; one of schema sys is written with it
 * @param type result type
 * @param minimumArguments fewest arguments
 * @param maximumArguments most arguments
 * @param body what it answers
 */
public record SystemFunction(String name, SqlType type, int minimumArguments, int maximumArguments, Body body) {

    /** The answer of a function to a session. */
    @FunctionalInterface
    public interface Body {
        @Nullable
        Object apply(Session session, FunctionArguments arguments);
    }
}
