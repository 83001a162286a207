package org.ekmsim.engine.query;

import java.util.Locale;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.type.SqlType;
import org.ekmsim.engine.type.TypeName;
import org.ekmsim.engine.type.TypePrecedence;
import org.jspecify.annotations.Nullable;

/**
 * The binary operators over numbers, strings, binary values and dates.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/language-elements/arithmetic-operators-transact-sql">Arithmetic
 *     Operators (Transact-SQL)</a>
 */
record Arithmetic(Operator operator, Scalar left, Scalar right, SqlType type) implements Scalar {

    /** The operators. */
    enum Operator {
        ADD("add"),
        SUBTRACT("subtract"),
        MULTIPLY("multiply"),
        DIVIDE("divide"),
        MODULO("modulo"),
        BITWISE_AND("'&'"),
        BITWISE_OR("'|'"),
        BITWISE_XOR("'^'");

        private final String message;

        Operator(String message) {
            this.message = message;
        }

        /** The operator's name in messages 402 and 8117. */
        String inMessages() {
            return message;
        }

        boolean isBitwise() {
            return this == BITWISE_AND || this == BITWISE_OR || this == BITWISE_XOR;
        }
    }

    /**
     * Binds an operation.
     *
     * @throws EngineError 402 or 8117 when the operator does not take the types, 206 or 257 when they do not meet
     */
    static Scalar of(Operator operator, Scalar left, Scalar right, int line) {
        if (Literal.isNull(left) && Literal.isNull(right)) {
            return Literal.of(SqlType.INT, null);
        }
        SqlType l = Literal.isNull(left) ? right.type() : left.type();
        SqlType r = Literal.isNull(right) ? left.type() : right.type();
        boolean texts = l.name().isCharacter() && r.name().isCharacter();
        boolean bytes = l.name().isBinary() && r.name().isBinary();
        if (texts || bytes) {
            if (operator != Operator.ADD) {
                throw EngineError.of(8117, 1, l.name().sqlName(), operator.inMessages());
            }
            return Concatenation.of(l, r, left, right);
        }
        SqlType common = TypePrecedence.common(l, r);
        requireOperands(operator, l, r, common);
        if (common.name() == TypeName.DECIMAL) {
            // Operands keep their own scale: the result's follows from both.
            Scalar exactLeft = exact(left, l, r, line);
            Scalar exactRight = exact(right, r, l, line);
            SqlType result = DecimalTypes.result(operator, exactLeft.type(), exactRight.type());
            return new Arithmetic(operator, exactLeft, exactRight, result);
        }
        return new Arithmetic(operator, Converted.to(common, left, line), Converted.to(common, right, line), common);
    }

    /** A whole constant counts with the digits it has, a string with those of the decimal it meets. */
    private static Scalar exact(Scalar operand, SqlType type, SqlType other, int line) {
        if (operand instanceof Literal literal && literal.value() instanceof Integer number) {
            int digits = String.valueOf(Math.abs((long) number)).length();
            return Converted.to(SqlType.decimal(digits, 0), operand, line);
        }
        return Converted.to(type.name().isCharacter() ? other : TypePrecedence.asDecimal(type), operand, line);
    }

    private static void requireOperands(Operator operator, SqlType left, SqlType right, SqlType common) {
        TypeName name = common.name();
        boolean bits = left.name() == TypeName.BIT && right.name() == TypeName.BIT;
        boolean accepted =
                switch (name) {
                    case TINYINT, SMALLINT, INT, BIGINT -> true;
                    case BIT -> operator.isBitwise();
                    case DECIMAL, MONEY, SMALLMONEY -> !operator.isBitwise();
                    case FLOAT, REAL -> !operator.isBitwise() && operator != Operator.MODULO;
                    case DATETIME, SMALLDATETIME -> operator == Operator.ADD || operator == Operator.SUBTRACT;
                    default -> false;
                };
        if (accepted) {
            return;
        }
        if (left.name() == right.name() && !bits) {
            throw EngineError.of(8117, 1, left.name().sqlName(), operator.inMessages());
        }
        boolean clash = name == TypeName.DATE || name == TypeName.DATETIME2 || name == TypeName.TIME;
        if (clash && !left.name().isCharacter() && !right.name().isCharacter()) {
            throw EngineError.of(206, 2, left.name().sqlName(), right.name().sqlName());
        }
        throw EngineError.of(402, 1, left.name().sqlName(), right.name().sqlName(), operator.inMessages());
    }

    @Override
    public @Nullable Object evaluate(Frame frame) {
        Object l = left.evaluate(frame);
        if (l == null) {
            return null;
        }
        Object r = right.evaluate(frame);
        return r == null ? null : Calculation.calculate(operator, l, r, type);
    }

    @Override
    public boolean nullable() {
        return left.nullable() || right.nullable() || operator == Operator.DIVIDE || operator == Operator.MODULO;
    }

    @Override
    public String toString() {
        return operator.name().toLowerCase(Locale.ROOT) + " of type " + type;
    }
}
