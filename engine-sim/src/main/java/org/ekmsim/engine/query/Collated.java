package org.ekmsim.engine.query;

import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.type.Collation;
import org.ekmsim.engine.type.SqlType;
import org.jspecify.annotations.Nullable;

/**
 * A character expression with a COLLATE clause.
 *
 * @param name the collation as written
 */
record Collated(Scalar operand, Collation explicit, String name) implements Scalar {

    @Override
    public SqlType type() {
        return operand.type();
    }

    @Override
    public boolean nullable() {
        return operand.nullable();
    }

    @Override
    public @Nullable Object evaluate(Frame frame) {
        return operand.evaluate(frame);
    }

    /**
     * The collation of an operation on two operands.
     *
     * @param operation as message 468 names it
     * @throws EngineError 468 when both have a COLLATE clause and these differ
     */
    static Collation collation(String operation, Scalar left, Scalar right) {
        if (left instanceof Collated first
                && right instanceof Collated second
                && !first.name.equalsIgnoreCase(second.name)) {
            throw EngineError.of(468, 9, first.name, second.name, operation);
        }
        return collation(left, right);
    }

    /** The collation in which operands are compared: an explicit one, else the server's. */
    static Collation collation(Scalar... operands) {
        for (Scalar operand : operands) {
            if (operand instanceof Collated collated) {
                return collated.explicit;
            }
        }
        return Collation.CASE_INSENSITIVE;
    }
}
