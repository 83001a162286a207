package org.ekmsim.engine.query;

import org.ekmsim.engine.message.EngineError;

/** Computes expressions of constants once. */
final class Constants {

    private Constants() {}

    /**
     * The negated constant itself, so that functions see {@code -1} as a constant; an overflow waits for the execution.
     */
    static Scalar folded(Scalar scalar) {
        if (scalar instanceof Arithmetic operation
                && operation.left() instanceof Literal left
                && operation.right() instanceof Literal right
                && left.value() != null
                && right.value() != null) {
            try {
                Object value =
                        Calculation.calculate(operation.operator(), left.value(), right.value(), operation.type());
                return Literal.of(operation.type(), value);
            } catch (EngineError raisedAgainWhenExecuted) {
                return scalar;
            }
        }
        return scalar;
    }
}
