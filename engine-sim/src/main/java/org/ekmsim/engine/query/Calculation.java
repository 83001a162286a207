package org.ekmsim.engine.query;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Objects;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.type.Conversion;
import org.ekmsim.engine.type.SqlType;
import org.ekmsim.engine.type.TypeName;

/** Computes one operation on two values of the operation's type. */
final class Calculation {

    private static final LocalDateTime EPOCH = LocalDateTime.of(1900, 1, 1, 0, 0);

    private Calculation() {}

    static Object calculate(Arithmetic.Operator operator, Object left, Object right, SqlType type) {
        if (left instanceof BigDecimal decimal) {
            return exact(operator, decimal, (BigDecimal) right, type);
        }
        if (left instanceof Double number) {
            return floating(operator, number, (Double) right, type);
        }
        if (left instanceof Float number) {
            double result = floating(operator, number, (Float) right, type);
            if (Float.isInfinite((float) result)) {
                throw overflow(type);
            }
            return (float) result;
        }
        if (left instanceof LocalDateTime moment) {
            return moment(operator, moment, (LocalDateTime) right, type);
        }
        if (left instanceof Boolean bit) {
            boolean other = (Boolean) right;
            return switch (operator) {
                case BITWISE_AND -> bit && other;
                case BITWISE_OR -> bit || other;
                default -> bit ^ other;
            };
        }
        return whole(operator, ((Number) left).longValue(), ((Number) right).longValue(), type);
    }

    private static Object whole(Arithmetic.Operator operator, long left, long right, SqlType type) {
        long result;
        try {
            result = switch (operator) {
                case ADD -> Math.addExact(left, right);
                case SUBTRACT -> Math.subtractExact(left, right);
                case MULTIPLY -> Math.multiplyExact(left, right);
                case DIVIDE -> left == Long.MIN_VALUE && right == -1 ? Math.negateExact(left) : left / nonZero(right);
                case MODULO -> left % nonZero(right);
                case BITWISE_AND -> left & right;
                case BITWISE_OR -> left | right;
                case BITWISE_XOR -> left ^ right;
            };
        } catch (ArithmeticException tooLarge) {
            throw overflow(type);
        }
        return ofWhole(result, type);
    }

    /** A whole number as a value of an integer type, or 8115. */
    static Object ofWhole(long number, SqlType type) {
        boolean fits =
                switch (type.name()) {
                    case TINYINT -> number >= 0 && number <= 255;
                    case SMALLINT -> number == (short) number;
                    case INT -> number == (int) number;
                    default -> true;
                };
        if (!fits) {
            throw overflow(type);
        }
        if (type.name() == TypeName.BIGINT) {
            return number;
        }
        return (int) number;
    }

    private static BigDecimal exact(Arithmetic.Operator operator, BigDecimal left, BigDecimal right, SqlType type) {
        boolean divides = operator == Arithmetic.Operator.DIVIDE || operator == Arithmetic.Operator.MODULO;
        if (divides && right.signum() == 0) {
            throw EngineError.of(8134, 1);
        }
        boolean money = type.name() != TypeName.DECIMAL;
        int scale = money ? 4 : type.scale();
        BigDecimal result =
                switch (operator) {
                    case ADD -> left.add(right);
                    case SUBTRACT -> left.subtract(right);
                    case MULTIPLY -> left.multiply(right);
                    case DIVIDE -> left.divide(right, scale, RoundingMode.DOWN);
                    default -> left.remainder(right);
                };
        BigDecimal rounded = result.setScale(scale, RoundingMode.HALF_UP);
        if (money) {
            Object checked = Conversion.cast(rounded, SqlType.decimal(38, 4), type, null);
            return (BigDecimal) Objects.requireNonNull(checked);
        }
        if (rounded.precision() - rounded.scale() > type.precision() - type.scale()) {
            throw EngineError.of(8115, 2, "expression", "numeric");
        }
        return rounded;
    }

    private static double floating(Arithmetic.Operator operator, double left, double right, SqlType type) {
        if (operator == Arithmetic.Operator.DIVIDE && right == 0) {
            throw EngineError.of(8134, 1);
        }
        double result =
                switch (operator) {
                    case ADD -> left + right;
                    case SUBTRACT -> left - right;
                    case MULTIPLY -> left * right;
                    default -> left / right;
                };
        if (Double.isInfinite(result)) {
            throw overflow(type);
        }
        return result;
    }

    /** Dates add and subtract as distances from 1900-01-01. */
    private static Object moment(Arithmetic.Operator operator, LocalDateTime left, LocalDateTime right, SqlType type) {
        Duration distance = Duration.between(EPOCH, right);
        try {
            LocalDateTime sum = operator == Arithmetic.Operator.ADD ? left.plus(distance) : left.minus(distance);
            Object checked = Conversion.cast(sum, new SqlType(TypeName.DATETIME2, 0, 7, 0), type, null);
            return Objects.requireNonNull(checked);
        } catch (DateTimeException | EngineError outsideTheType) {
            throw EngineError.of(517, 1, type.name().sqlName());
        }
    }

    private static long nonZero(long divisor) {
        if (divisor == 0) {
            throw EngineError.of(8134, 1);
        }
        return divisor;
    }

    private static EngineError overflow(SqlType type) {
        return EngineError.of(8115, 2, "expression", type.name().sqlName());
    }
}
