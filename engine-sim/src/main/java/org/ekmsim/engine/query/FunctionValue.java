package org.ekmsim.engine.query;

import java.util.List;
import org.ekmsim.engine.type.SqlType;
import org.jspecify.annotations.Nullable;

/** A call of a scalar function. Calls of the same function with equal arguments are equal. */
final class FunctionValue implements Scalar {

    /** What a function computes from its arguments' values. */
    interface Body {
        @Nullable
        Object apply(@Nullable Object[] arguments, Frame frame);
    }

    private final String name;
    private final SqlType type;
    private final List<Scalar> arguments;
    private final boolean strict;
    private final Body body;

    private FunctionValue(String name, SqlType type, List<Scalar> arguments, boolean strict, Body body) {
        this.name = name;
        this.type = type;
        this.arguments = List.copyOf(arguments);
        this.strict = strict;
        this.body = body;
    }

    /** A function that is NULL when any argument is. */
    static FunctionValue strict(String name, SqlType type, List<Scalar> arguments, Body body) {
        return new FunctionValue(name, type, arguments, true, body);
    }

    /** A function that looks at NULL arguments itself. */
    static FunctionValue lenient(String name, SqlType type, List<Scalar> arguments, Body body) {
        return new FunctionValue(name, type, arguments, false, body);
    }

    @Override
    public SqlType type() {
        return type;
    }

    @Override
    public @Nullable Object evaluate(Frame frame) {
        @Nullable Object[] values = new @Nullable Object[arguments.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = arguments.get(i).evaluate(frame);
            if (strict && values[i] == null) {
                return null;
            }
        }
        return body.apply(values, frame);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FunctionValue call
                && name.equals(call.name)
                && type.equals(call.type)
                && arguments.equals(call.arguments);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + arguments.hashCode();
    }
}
