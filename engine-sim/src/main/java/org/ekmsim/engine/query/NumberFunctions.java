package org.ekmsim.engine.query;

import static org.ekmsim.engine.query.TextFunctions.text;
import static org.ekmsim.engine.query.TextFunctions.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ekmsim.engine.message.UnmodelledException;
import org.ekmsim.engine.type.Binary;
import org.ekmsim.engine.type.Collation;
import org.ekmsim.engine.type.Conversion;
import org.ekmsim.engine.type.SqlType;
import org.ekmsim.engine.type.TypeName;
import org.jspecify.annotations.Nullable;

/**
 * Functions over numbers, digests and identifiers.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/functions/mathematical-functions-transact-sql">Mathematical
 *     Functions (Transact-SQL)</a>
 * @see <a href="https://learn.microsoft.com/sql/t-sql/functions/hashbytes-transact-sql">HASHBYTES (Transact-SQL)</a>
 */
final class NumberFunctions {

    private NumberFunctions() {}

    static Map<String, ScalarFunction> all() {
        return Map.of(
                "ABS", new ScalarFunction(1, 1, NumberFunctions::abs),
                "SIGN", new ScalarFunction(1, 1, NumberFunctions::sign),
                "FLOOR", new ScalarFunction(1, 1, site -> whole(site, RoundingMode.FLOOR)),
                "CEILING", new ScalarFunction(1, 1, site -> whole(site, RoundingMode.CEILING)),
                "STR", new ScalarFunction(1, 3, NumberFunctions::str),
                "HASHBYTES", new ScalarFunction(2, 2, NumberFunctions::hashBytes),
                "NEWID", new ScalarFunction(0, 0, NumberFunctions::newId));
    }

    private static Scalar newId(CallSite site) {
        return FunctionValue.lenient(
                site.name(), SqlType.UNIQUEIDENTIFIER, List.of(), (values, frame) -> frame.context()
                        .newId());
    }

    /** The argument as a number: exact types as they are, everything else as {@code float}. */
    private static Scalar numeric(CallSite site) {
        boolean numeric = ChoiceFunctions.isNumeric(site.type(0).name());
        return numeric ? site.argument(0) : Converted.to(SqlType.FLOAT, site.argument(0), site.line());
    }

    private static Scalar abs(CallSite site) {
        Scalar operand = numeric(site);
        Scalar zero = Converted.to(operand.type(), Literal.of(SqlType.INT, 0), site.line());
        Scalar negated = Arithmetic.of(Arithmetic.Operator.SUBTRACT, zero, operand, site.line());
        Scalar same = Converted.to(operand.type(), negated, site.line());
        Predicate negative =
                Comparisons.compare(Predicate.Comparator.LESS, operand, zero, Collation.CASE_INSENSITIVE, site.line());
        return new Case(operand.type(), List.of(new Case.Branch(negative, same)), operand);
    }

    private static Scalar sign(CallSite site) {
        Scalar operand = numeric(site);
        SqlType type = operand.type();
        return FunctionValue.strict(
                site.name(),
                type,
                List.of(operand),
                (values, frame) -> Conversion.cast(
                        (int) Math.signum(((Number) value(values, 0)).doubleValue()), SqlType.INT, type, null));
    }

    private static Scalar whole(CallSite site, RoundingMode mode) {
        Scalar operand = numeric(site);
        SqlType source = operand.type();
        SqlType type = source.name() == TypeName.DECIMAL ? SqlType.decimal(source.precision(), 0) : source;
        return FunctionValue.strict(site.name(), type, List.of(operand), (values, frame) -> {
            Object number = value(values, 0);
            if (number instanceof Integer || number instanceof Long) {
                return number;
            }
            BigDecimal exact = number instanceof BigDecimal decimal ? decimal : new BigDecimal(number.toString());
            return Conversion.cast(exact.setScale(0, mode), SqlType.decimal(38, 0), type, null);
        });
    }

    /** A right-aligned number; stars when it does not fit. */
    private static Scalar str(CallSite site) {
        Scalar number = Converted.to(SqlType.FLOAT, site.argument(0), site.line());
        Scalar length = site.count() > 1 ? site.integer(1) : Literal.of(SqlType.INT, 10);
        Scalar decimals = site.count() > 2 ? site.integer(2) : Literal.of(SqlType.INT, 0);
        SqlType type = SqlType.varchar(site.count() > 1 ? Math.max(1, site.constant(1, 8000)) : 10);
        return FunctionValue.strict(site.name(), type, List.of(number, length, decimals), (values, frame) -> {
            int width = (Integer) value(values, 1);
            int scale = Math.min(16, (Integer) value(values, 2));
            if (width < 1 || scale < 0) {
                return null;
            }
            BigDecimal exact = new BigDecimal((Double) value(values, 0));
            String whole = exact.setScale(0, RoundingMode.HALF_UP).toPlainString();
            if (whole.length() > width) {
                return "*".repeat(width);
            }
            int fraction = Math.max(0, Math.min(scale, width - whole.length() - 1));
            String text = exact.setScale(fraction, RoundingMode.HALF_UP).toPlainString();
            return " ".repeat(Math.max(0, width - text.length())) + text;
        });
    }

    private static Scalar hashBytes(CallSite site) {
        SqlType type = site.type(1);
        if (!type.name().isBinary() && !type.name().isCharacter()) {
            throw site.invalidType(1);
        }
        List<Scalar> arguments = List.of(site.text(0), site.argument(1));
        return FunctionValue.strict(
                site.name(),
                SqlType.varbinary(8000),
                arguments,
                (values, frame) ->
                        digest(text(values, 0), Conversion.storedBytes(value(values, 1), type), site.line()));
    }

    private static @Nullable Binary digest(String name, byte[] input, int line) {
        String algorithm =
                switch (name.strip().toUpperCase(Locale.ROOT)) {
                    case "MD5" -> "MD5";
                    case "SHA", "SHA1" -> "SHA-1";
                    case "SHA2_256" -> "SHA-256";
                    case "SHA2_512" -> "SHA-512";
                    case "MD2", "MD4" -> throw new UnmodelledException("HASHBYTES of MD2 and MD4", line);
                    default -> null;
                };
        if (algorithm == null) {
            return null;
        }
        try {
            return Binary.of(MessageDigest.getInstance(algorithm).digest(input));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has " + algorithm, e);
        }
    }
}
