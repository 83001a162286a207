package org.ekmsim.engine.type;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.UUID;
import org.ekmsim.engine.message.EngineError;
import org.jspecify.annotations.Nullable;

/** Conversions to the character types. */
final class Texts {

    private static final int GUID_CHARACTERS = 36;

    private Texts() {}

    static String text(Object value, SqlType from, SqlType to, @Nullable Integer style) {
        if (value instanceof String text) {
            return fit(ofCodePage(text, to), to);
        }
        if (value instanceof Binary bytes) {
            return fit(ofBinary(bytes, to, style), to);
        }
        if (Convertibility.isTemporal(from.name())) {
            return fit(DateText.format(value, from, style, Conversion.name(from)), to);
        }
        if (value instanceof UUID identifier) {
            if (to.length() != SqlType.MAX && to.length() < GUID_CHARACTERS) {
                throw EngineError.of(8170, 2);
            }
            return fit(identifier.toString().toUpperCase(Locale.ROOT), to);
        }
        String number = ofNumber(value, from, style);
        if (to.length() != SqlType.MAX && number.length() > to.length()) {
            boolean star = from.name().isInteger() && from.name() != TypeName.BIGINT && !isNational(to);
            if (star) {
                return fit("*", to);
            }
            throw Numbers.overflow(from.name().isInteger() ? "expression" : Conversion.name(from), to);
        }
        return fit(number, to);
    }

    private static String ofBinary(Binary bytes, SqlType to, @Nullable Integer style) {
        return switch (style == null ? 0 : style) {
            case 0 -> new String(bytes.toBytes(), Bytes.charset(to.name()));
            case 1 -> bytes.toString();
            case 2 -> bytes.toHex();
            default -> throw EngineError.of(281, 1, style == null ? 0 : style, "varbinary");
        };
    }

    private static String ofNumber(Object value, SqlType from, @Nullable Integer style) {
        if (value instanceof Boolean bit) {
            return bit ? "1" : "0";
        }
        if (value instanceof Double || value instanceof Float) {
            return floating(((Number) value).doubleValue(), style == null ? 0 : style);
        }
        if (value instanceof BigDecimal decimal) {
            boolean money = from.name() == TypeName.MONEY || from.name() == TypeName.SMALLMONEY;
            return money ? money(decimal, style == null ? 0 : style) : decimal.toPlainString();
        }
        return value.toString();
    }

    private static String money(BigDecimal amount, int style) {
        return switch (style) {
            case 1 ->
                new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT))
                        .format(amount.setScale(2, RoundingMode.HALF_UP));
            case 2 -> amount.toPlainString();
            default -> amount.setScale(2, RoundingMode.HALF_UP).toPlainString();
        };
    }

    /** Style 0: at most six digits; style 1: eight digits in scientific notation; style 2: sixteen; style 3: seventeen, which lose nothing. */
    private static String floating(double number, int style) {
        return switch (style) {
            case 1 -> FloatText.scientific(number, 8);
            case 2 -> FloatText.scientific(number, 16);
            case 3 -> FloatText.scientific(number, 17);
            default -> FloatText.general(number, 6);
        };
    }

    private static String ofCodePage(String text, SqlType to) {
        return isNational(to) ? text : new String(text.getBytes(Bytes.charset(to.name())), Bytes.charset(to.name()));
    }

    static boolean isNational(SqlType type) {
        return type.name() == TypeName.NVARCHAR || type.name() == TypeName.NCHAR;
    }

    /** Cuts a text to the type's length and, for {@code char} and {@code nchar}, pads it with blanks. */
    static String fit(String text, SqlType type) {
        int length = type.length();
        if (length == SqlType.MAX) {
            return text;
        }
        if (text.length() > length) {
            return text.substring(0, length);
        }
        boolean fixed = type.name() == TypeName.CHAR || type.name() == TypeName.NCHAR;
        return fixed ? text + " ".repeat(length - text.length()) : text;
    }
}
