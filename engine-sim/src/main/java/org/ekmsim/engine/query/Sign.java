package org.ekmsim.engine.query;

import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.type.SqlType;
import org.ekmsim.engine.type.TypeName;
import org.ekmsim.tsql.expression.UnaryExpression;

/** The unary operators, in terms of the binary ones. */
final class Sign {

    private Sign() {}

    static Scalar of(UnaryExpression.Operator operator, Scalar operand, int line) {
        return switch (operator) {
            case PLUS -> operand;
            case MINUS -> minus(operand, line);
            case COMPLEMENT -> complement(operand, line);
        };
    }

    private static Scalar minus(Scalar operand, int line) {
        if (Literal.isNull(operand)) {
            return operand;
        }
        SqlType type = operand.type();
        if (!ChoiceFunctions.isNumeric(type.name())) {
            throw EngineError.of(8117, 1, type.name().sqlName(), "minus");
        }
        // A negative tinyint is a smallint.
        SqlType signed = type.name() == TypeName.TINYINT ? SqlType.of(TypeName.SMALLINT) : type;
        Scalar zero = Converted.to(signed, Literal.of(SqlType.INT, 0), line);
        Scalar negated =
                new Arithmetic(Arithmetic.Operator.SUBTRACT, zero, Converted.to(signed, operand, line), signed);
        return operand instanceof Literal ? Constants.folded(negated) : negated;
    }

    private static Scalar complement(Scalar operand, int line) {
        SqlType type = operand.type();
        if (!type.name().isInteger()) {
            throw EngineError.of(8117, 1, type.name().sqlName(), "'~'");
        }
        // Bits set in the type's width: 1 for bit, 255 for tinyint, all for the signed types.
        int ones = type.name() == TypeName.BIT ? 1 : type.name() == TypeName.TINYINT ? 255 : -1;
        Scalar mask = Converted.to(type, Literal.of(SqlType.INT, ones), line);
        return Arithmetic.of(Arithmetic.Operator.BITWISE_XOR, operand, mask, line);
    }
}
