package org.ekmsim.engine.query;

import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.type.Conversion;
import org.ekmsim.engine.type.SqlType;
import org.jspecify.annotations.Nullable;

/**
 * CAST, CONVERT and their TRY forms.
 *
 * @param style the style number; null for CAST
 * @param attempt whether a value that does not convert gives NULL
 */
record Cast(Scalar operand, SqlType type, @Nullable Scalar style, boolean attempt) implements Scalar {

    @Override
    public boolean nullable() {
        return attempt || operand.nullable();
    }

    @Override
    public @Nullable Object evaluate(Frame frame) {
        Object value = operand.evaluate(frame);
        Integer number = null;
        if (style != null) {
            number = (Integer) style.evaluate(frame);
            if (number == null) {
                return null;
            }
        }
        if (!attempt) {
            return Conversion.cast(value, operand.type(), type, number);
        }
        try {
            return Conversion.cast(value, operand.type(), type, number);
        } catch (EngineError answeredWithNull) {
            return null;
        }
    }
}
