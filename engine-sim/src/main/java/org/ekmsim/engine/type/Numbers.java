package org.ekmsim.engine.type;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.regex.Pattern;
import org.ekmsim.engine.message.EngineError;

/** Conversions to the numeric types. */
final class Numbers {

    private static final Pattern WHOLE = Pattern.compile("[+-]?\\d+");
    private static final Pattern EXACT = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)");
    private static final Pattern FLOATING = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");
    private static final int FLOAT_DIGITS = 17;

    private Numbers() {}

    static Boolean bit(Object value, SqlType from) {
        if (value instanceof String text) {
            String trimmed = text.strip().toLowerCase(Locale.ROOT);
            if (trimmed.equals("true")) {
                return true;
            }
            if (trimmed.isEmpty() || trimmed.equals("false")) {
                return false;
            }
            if (!WHOLE.matcher(trimmed).matches()) {
                throw failed(from, text, SqlType.BIT);
            }
            return new BigDecimal(trimmed).signum() != 0;
        }
        if (value instanceof Binary bytes) {
            return Bytes.lastBytes(bytes, Long.BYTES) != 0;
        }
        return exact(value).signum() != 0;
    }

    static long integer(Object value, SqlType from, SqlType to) {
        if (value instanceof String text) {
            return integer(text, from, to);
        }
        if (value instanceof Binary bytes) {
            return switch (to.name()) {
                case TINYINT -> Bytes.lastBytes(bytes, 1) & 0xFF;
                case SMALLINT -> (short) Bytes.lastBytes(bytes, 2);
                case INT -> (int) Bytes.lastBytes(bytes, 4);
                default -> Bytes.lastBytes(bytes, 8);
            };
        }
        // Money and dates round to the nearest whole number, the other types lose their fraction.
        boolean rounds =
                value instanceof LocalDateTime || from.name() == TypeName.MONEY || from.name() == TypeName.SMALLMONEY;
        BigDecimal whole = exact(value).setScale(0, rounds ? RoundingMode.HALF_UP : RoundingMode.DOWN);
        if (!fits(whole, to.name())) {
            boolean small = to.name() == TypeName.TINYINT || to.name() == TypeName.SMALLINT;
            if (from.name().isInteger() && small) {
                throw EngineError.of(220, 1, Conversion.name(to), whole.toPlainString());
            }
            throw overflow(from.name().isInteger() ? "expression" : Conversion.name(from), to);
        }
        return whole.longValueExact();
    }

    private static long integer(String text, SqlType from, SqlType to) {
        String trimmed = text.strip();
        if (trimmed.isEmpty()) {
            return 0;
        }
        if (!WHOLE.matcher(trimmed).matches()) {
            throw to.name() == TypeName.BIGINT
                    ? EngineError.of(8114, 5, Conversion.name(from), "bigint")
                    : failed(from, text, to);
        }
        BigDecimal whole = new BigDecimal(trimmed);
        if (!fits(whole, to.name())) {
            throw switch (to.name()) {
                case TINYINT -> EngineError.of(244, 1, Conversion.name(from), text, "INT1");
                case SMALLINT -> EngineError.of(244, 2, Conversion.name(from), text, "INT2");
                case INT -> EngineError.of(248, 1, Conversion.name(from), text);
                default -> overflow(Conversion.name(from), to);
            };
        }
        return whole.longValueExact();
    }

    static BigDecimal decimal(Object value, SqlType from, SqlType to) {
        BigDecimal exact;
        if (value instanceof String text) {
            String trimmed = text.strip();
            if (!EXACT.matcher(trimmed).matches()) {
                throw EngineError.of(8114, 5, Conversion.name(from), "numeric");
            }
            exact = new BigDecimal(trimmed);
        } else {
            exact = exact(value);
        }
        BigDecimal rounded = exact.setScale(to.scale(), RoundingMode.HALF_UP);
        if (rounded.precision() - rounded.scale() > to.precision() - to.scale()) {
            throw overflow(Conversion.name(from), to);
        }
        return rounded;
    }

    static BigDecimal money(Object value, SqlType from, SqlType to) {
        BigDecimal exact;
        if (value instanceof String text) {
            String trimmed = text.strip().replace(",", "").replaceFirst("^([+-]?)[$\u00A3\u20AC]", "$1");
            if (!trimmed.isEmpty() && !EXACT.matcher(trimmed).matches()) {
                throw EngineError.of(8114, 5, Conversion.name(from), Conversion.name(to));
            }
            exact = trimmed.isEmpty() ? BigDecimal.ZERO : new BigDecimal(trimmed);
        } else if (value instanceof Binary bytes) {
            exact = BigDecimal.valueOf(Bytes.lastBytes(bytes, Long.BYTES), 4);
        } else {
            exact = exact(value);
        }
        BigDecimal rounded = exact.setScale(4, RoundingMode.HALF_UP);
        int bits = to.name() == TypeName.MONEY ? Long.SIZE : Integer.SIZE;
        if (rounded.unscaledValue().bitLength() >= bits) {
            throw overflow("expression", to);
        }
        return rounded;
    }

    static double floating(Object value, SqlType from, SqlType to) {
        if (value instanceof String text) {
            String trimmed = text.strip();
            if (trimmed.isEmpty()) {
                return 0;
            }
            if (!FLOATING.matcher(trimmed).matches()) {
                throw EngineError.of(8114, 5, Conversion.name(from), Conversion.name(to));
            }
            return finite(Double.parseDouble(trimmed), from, to);
        }
        double number = value instanceof Double || value instanceof Float
                ? ((Number) value).doubleValue()
                : exact(value).doubleValue();
        return finite(number, from, to);
    }

    private static double finite(double number, SqlType from, SqlType to) {
        boolean tooLarge = to.name() == TypeName.REAL ? Float.isInfinite((float) number) : Double.isInfinite(number);
        if (tooLarge) {
            throw overflow(Conversion.name(from), to);
        }
        return number;
    }

    /** The exact number behind a numeric or {@code datetime} value; for dates, days since 1900-01-01. */
    static BigDecimal exact(Object value) {
        if (value instanceof BigDecimal decimal) {
            return decimal;
        }
        if (value instanceof Boolean bit) {
            return bit ? BigDecimal.ONE : BigDecimal.ZERO;
        }
        if (value instanceof Integer || value instanceof Long) {
            return BigDecimal.valueOf(((Number) value).longValue());
        }
        if (value instanceof Float real) {
            return new BigDecimal(real.toString());
        }
        if (value instanceof Double number) {
            return new BigDecimal(number).round(new MathContext(FLOAT_DIGITS));
        }
        if (value instanceof LocalDateTime moment) {
            return Moments.days(moment);
        }
        throw new IllegalArgumentException("Not a number: " + value.getClass().getSimpleName());
    }

    static boolean fits(BigDecimal whole, TypeName name) {
        int bits = whole.toBigInteger().bitLength();
        return switch (name) {
            case TINYINT -> whole.signum() >= 0 && bits <= 8;
            case SMALLINT -> bits < 16;
            case INT -> bits < 32;
            default -> bits < 64;
        };
    }

    private static EngineError failed(SqlType from, String text, SqlType to) {
        return EngineError.of(245, 1, Conversion.name(from), text, Conversion.name(to));
    }

    static EngineError overflow(String from, SqlType to) {
        return EngineError.of(8115, 2, from, Conversion.name(to));
    }
}
