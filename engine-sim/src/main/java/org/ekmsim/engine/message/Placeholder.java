package org.ekmsim.engine.message;

import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Pattern;
import org.ekmsim.engine.type.Binary;
import org.ekmsim.engine.type.TypeName;
import org.jspecify.annotations.Nullable;

/**
 * A placeholder of a raised text.
 *
 * @param flags any of {@code - + 0 #} and blank, each once
 * @param width the least number of characters
 * @param precision the most characters of a text, the fewest digits of a number; below 0 when none is given
 * @param length {@code h}, {@code l}, {@code L} or {@code I64}; null when none is given
 * @param kind one of {@code d i o s u x X}
 */
record Placeholder(
        String flags, int width, int precision, @Nullable String length, String kind) {

    /** A placeholder, or two percent signs, which stand for one. */
    static final Pattern SYNTAX = Pattern.compile("%(?:%|(?<flags>(?:([-+ 0#])(?![-+ 0#]*\\2))*)(?<width>\\*|\\d{1,9})?"
            + "(?:\\.(?<precision>\\*|\\d{1,9}))?(?<length>h(?!s)|l|L|I64)?(?<kind>[diosuxX]))");

    private static final String LONG = "I64";

    /** Wider than any text that is not cut. */
    private static final int WIDEST = 4000;

    /** Whether the placeholder asks for values of that type. */
    boolean takes(TypeName type) {
        if (kind.equals("s")) {
            return type.isCharacter();
        }
        if (type.isBinary()) {
            return true;
        }
        return switch (length == null ? "" : length) {
            case LONG -> type == TypeName.BIGINT;
            case "h" -> type == TypeName.SMALLINT || type == TypeName.TINYINT;
            default -> type == TypeName.INT || type == TypeName.SMALLINT || type == TypeName.TINYINT;
        };
    }

    /** The value in place of the placeholder. */
    String of(Object value) {
        return value instanceof String text ? ofText(text) : ofNumber(number(value));
    }

    String ofText(String text) {
        boolean cut = precision >= 0 && precision < text.length();
        return padded("", cut ? text.substring(0, precision) : text, false);
    }

    private static long number(Object value) {
        // Of a longer binary value the last bytes count.
        return value instanceof Binary binary
                ? new BigInteger(1, binary.toBytes()).longValue()
                : ((Number) value).longValue();
    }

    private String ofNumber(long given) {
        int bits = LONG.equals(length) ? Long.SIZE : "h".equals(length) ? Short.SIZE : Integer.SIZE;
        long unsigned = bits == Long.SIZE ? given : given & ((1L << bits) - 1);
        boolean signed = kind.equals("d") || kind.equals("i");
        long value = signed && bits == Integer.SIZE ? (int) given : given;
        String digits =
                switch (kind) {
                    case "o" -> Long.toOctalString(unsigned);
                    case "x" -> Long.toHexString(unsigned);
                    case "X" -> Long.toHexString(unsigned).toUpperCase(Locale.ROOT);
                    case "u" -> Long.toUnsignedString(unsigned);
                    default -> Long.toUnsignedString(Math.abs(value));
                };
        if (precision >= 0) {
            digits = precision == 0 && digits.equals("0") ? "" : zeros(precision - digits.length()) + digits;
        }
        return padded(signed ? sign(value) : base(unsigned), digits, flags.contains("0") && precision < 0);
    }

    private String sign(long value) {
        if (value < 0) {
            return "-";
        }
        return flags.contains("+") ? "+" : flags.contains(" ") ? " " : "";
    }

    private String base(long value) {
        if (!flags.contains("#") || value == 0 || kind.equals("u")) {
            return "";
        }
        return kind.equals("o") ? "0" : "0" + kind;
    }

    private String padded(String prefix, String shown, boolean withZeros) {
        int missing = Math.min(width, WIDEST) - prefix.length() - shown.length();
        if (missing <= 0) {
            return prefix + shown;
        }
        if (flags.contains("-")) {
            return prefix + shown + " ".repeat(missing);
        }
        return withZeros ? prefix + zeros(missing) + shown : " ".repeat(missing) + prefix + shown;
    }

    private static String zeros(int count) {
        return "0".repeat(Math.min(Math.max(0, count), WIDEST));
    }
}
