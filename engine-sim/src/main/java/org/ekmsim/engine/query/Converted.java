package org.ekmsim.engine.query;

import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.type.Conversion;
import org.ekmsim.engine.type.SqlType;
import org.jspecify.annotations.Nullable;

/** An operand converted implicitly to the type its place needs. */
record Converted(Scalar operand, SqlType type) implements Scalar {

    /**
     * The operand in the given type: itself, a converted constant, or a conversion for every row.
     *
     * @param line line of the expression, for a conversion that is not modelled
     * @throws EngineError 206 or 257 when the types do not convert
     */
    static Scalar to(SqlType type, Scalar operand, int line) {
        if (operand.type().equals(type)) {
            return operand;
        }
        if (Literal.isNull(operand)) {
            return Literal.of(type, null);
        }
        Conversion.requireImplicit(operand.type(), type, line);
        Scalar converted = new Converted(operand, type);
        return operand instanceof Literal literal ? folded(literal, converted) : converted;
    }

    /** A constant is converted once, unless that fails: the error belongs to the execution. */
    private static Scalar folded(Literal literal, Scalar converted) {
        try {
            return Literal.of(converted.type(), Conversion.convert(literal.value(), literal.type(), converted.type()));
        } catch (EngineError raisedAgainWhenExecuted) {
            return converted;
        }
    }

    @Override
    public boolean nullable() {
        return operand.nullable();
    }

    @Override
    public @Nullable Object evaluate(Frame frame) {
        return Conversion.convert(operand.evaluate(frame), operand.type(), type);
    }
}
