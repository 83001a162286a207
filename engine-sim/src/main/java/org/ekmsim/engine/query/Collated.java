package org.ekmsim.engine.query;

import org.ekmsim.engine.type.Collation;
import org.ekmsim.engine.type.SqlType;
import org.jspecify.annotations.Nullable;

/** A character expression with a COLLATE clause. */
record Collated(Scalar operand, Collation explicit) implements Scalar {

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
