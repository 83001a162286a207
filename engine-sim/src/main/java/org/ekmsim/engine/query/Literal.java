package org.ekmsim.engine.query;

import org.ekmsim.engine.type.SqlType;
import org.jspecify.annotations.Nullable;

/**
 * A constant.
 *
 * @param untypedNull whether it is the word NULL, which takes the type of whatever it meets
 */
record Literal(SqlType type, @Nullable Object value, boolean untypedNull) implements Scalar {

    /** The word NULL; alone it counts as {@code int}. */
    static final Literal NULL = new Literal(SqlType.INT, null, true);

    static Literal of(SqlType type, @Nullable Object value) {
        return new Literal(type, value, false);
    }

    static boolean isNull(Scalar scalar) {
        return scalar instanceof Literal literal && literal.untypedNull;
    }

    @Override
    public boolean nullable() {
        return value == null;
    }

    @Override
    public @Nullable Object evaluate(Frame frame) {
        return value;
    }
}
