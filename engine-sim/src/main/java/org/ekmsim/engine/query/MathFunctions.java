package org.ekmsim.engine.query;

import static org.ekmsim.engine.query.TextFunctions.number;
import static org.ekmsim.engine.query.TextFunctions.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.message.UnmodelledException;
import org.ekmsim.engine.type.Conversion;
import org.ekmsim.engine.type.SqlType;
import org.ekmsim.engine.type.TypeName;
import org.jspecify.annotations.Nullable;

/**
 * Mathematical functions.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/functions/mathematical-functions-transact-sql">Mathematical
 *     Functions (Transact-SQL)</a>
 */
final class MathFunctions {

    private static final SqlType WIDEST = SqlType.decimal(38, 10);
    private static final double LOW_BITS = 0x1p-53;

    private MathFunctions() {}

    static Map<String, ScalarFunction> all() {
        return Map.ofEntries(
                Map.entry("PI", new ScalarFunction(0, 0, site -> Literal.of(SqlType.FLOAT, Math.PI))),
                Map.entry("SQRT", floating(Math::sqrt)),
                Map.entry("SQUARE", floating(x -> x * x)),
                Map.entry("EXP", floating(Math::exp)),
                Map.entry("LOG10", floating(Math::log10)),
                Map.entry("SIN", floating(Math::sin)),
                Map.entry("COS", floating(Math::cos)),
                Map.entry("TAN", floating(Math::tan)),
                Map.entry("COT", floating(x -> 1 / Math.tan(x))),
                Map.entry("ASIN", floating(Math::asin)),
                Map.entry("ACOS", floating(Math::acos)),
                Map.entry("ATAN", floating(Math::atan)),
                Map.entry("ATN2", new ScalarFunction(2, 2, MathFunctions::arcTangent)),
                Map.entry("LOG", new ScalarFunction(1, 2, MathFunctions::logarithm)),
                Map.entry("POWER", new ScalarFunction(2, 2, MathFunctions::power)),
                Map.entry("RAND", new ScalarFunction(0, 1, MathFunctions::random)),
                Map.entry("ROUND", new ScalarFunction(2, 3, MathFunctions::round)));
    }

    private static Scalar operand(CallSite site, int index) {
        return Converted.to(SqlType.FLOAT, site.argument(index), site.line());
    }

    private static ScalarFunction floating(DoubleUnaryOperator function) {
        return new ScalarFunction(
                1,
                1,
                site -> FunctionValue.strict(
                        site.name(),
                        SqlType.FLOAT,
                        List.of(operand(site, 0)),
                        (values, frame) -> finite(function.applyAsDouble((Double) value(values, 0)))));
    }

    /** A number outside a function's domain is 3623. */
    private static Double finite(double result) {
        if (Double.isNaN(result) || Double.isInfinite(result)) {
            throw EngineError.of(3623, 1);
        }
        return result;
    }

    private static Scalar arcTangent(CallSite site) {
        return FunctionValue.strict(
                site.name(),
                SqlType.FLOAT,
                List.of(operand(site, 0), operand(site, 1)),
                (values, frame) -> finite(Math.atan2((Double) value(values, 0), (Double) value(values, 1))));
    }

    private static Scalar logarithm(CallSite site) {
        Scalar base = site.count() > 1 ? operand(site, 1) : Literal.of(SqlType.FLOAT, Math.E);
        return FunctionValue.strict(
                site.name(),
                SqlType.FLOAT,
                List.of(operand(site, 0), base),
                (values, frame) -> finite(Math.log((Double) value(values, 0)) / Math.log((Double) value(values, 1))));
    }

    /** The power has the type of the first argument; a decimal counts with 38 digits. */
    private static Scalar power(CallSite site) {
        Scalar base = numeric(site);
        SqlType source = base.type();
        SqlType type = source.name() == TypeName.DECIMAL ? SqlType.decimal(38, source.scale()) : source;
        List<Scalar> arguments = List.of(base, operand(site, 1));
        return FunctionValue.strict(site.name(), type, arguments, (values, frame) -> {
            Object number = value(values, 0);
            double exponent = (Double) value(values, 1);
            boolean whole = exponent >= 0 && exponent == Math.rint(exponent) && exponent <= 999;
            if (!(number instanceof Double) && !(number instanceof Float) && whole) {
                BigDecimal exact = new BigDecimal(number.toString()).pow((int) exponent, MathContext.DECIMAL128);
                if (type.name().isInteger()) {
                    return whole(exact, type);
                }
                return Conversion.cast(exact.setScale(type.scale(), RoundingMode.HALF_UP), WIDEST, type, null);
            }
            double result = finite(Math.pow(((Number) number).doubleValue(), exponent));
            return Conversion.cast(result, SqlType.FLOAT, type, null);
        });
    }

    private static Object whole(BigDecimal power, SqlType type) {
        boolean fits = power.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0
                && (type.name() == TypeName.BIGINT || power.longValue() == power.intValue());
        if (!fits) {
            throw EngineError.of(
                    232, 3, type.name().sqlName(), power.setScale(6).toPlainString());
        }
        return Calculation.ofWhole(power.longValue(), type);
    }

    private static Scalar random(CallSite site) {
        if (site.count() == 1) {
            throw new UnmodelledException("RAND with a seed", site.line());
        }
        return FunctionValue.lenient(
                site.name(),
                SqlType.FLOAT,
                List.of(),
                (values, frame) -> (mixed(frame.context().newId().getLeastSignificantBits()) >>> 11) * LOW_BITS);
    }

    /** Spreads the bits of an identifier over the whole number. */
    private static long mixed(long bits) {
        long mixed = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /** A third argument other than 0 cuts off instead of rounding. */
    private static Scalar round(CallSite site) {
        Scalar operand = numeric(site);
        SqlType type = operand.type();
        Scalar cut = site.count() > 2 ? site.integer(2) : Literal.of(SqlType.INT, 0);
        return FunctionValue.strict(site.name(), type, List.of(operand, site.integer(1), cut), (values, frame) -> {
            RoundingMode mode = number(values, 2) == 0 ? RoundingMode.HALF_UP : RoundingMode.DOWN;
            Object value = value(values, 0);
            BigDecimal rounded = new BigDecimal(value.toString()).setScale(number(values, 1), mode);
            if (value instanceof Double || value instanceof Float) {
                return Conversion.cast(rounded.doubleValue(), SqlType.FLOAT, type, null);
            }
            return fitted(rounded, type);
        });
    }

    private static @Nullable Object fitted(BigDecimal rounded, SqlType type) {
        if (type.name() != TypeName.DECIMAL) {
            return Conversion.cast(rounded.setScale(4, RoundingMode.HALF_UP), SqlType.decimal(38, 4), type, null);
        }
        BigDecimal scaled = rounded.setScale(type.scale(), RoundingMode.HALF_UP);
        if (scaled.precision() - scaled.scale() > type.precision() - type.scale()) {
            throw EngineError.of(8115, 2, "expression", "numeric");
        }
        return scaled;
    }

    /** Exact types as they are, the small integers as {@code int}, everything else as {@code float}. */
    private static Scalar numeric(CallSite site) {
        SqlType type = site.type(0);
        boolean small = type.name() == TypeName.TINYINT || type.name() == TypeName.SMALLINT;
        if (ChoiceFunctions.isNumeric(type.name())) {
            return small ? site.integer(0) : site.argument(0);
        }
        return operand(site, 0);
    }
}
