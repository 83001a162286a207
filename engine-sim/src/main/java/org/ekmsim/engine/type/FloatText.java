package org.ekmsim.engine.type;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Floating-point numbers as text, in the notations of the C run-time that SQL Server and its clients use. */
final class FloatText {

    private FloatText() {}

    /** {@code %.Ng}: fixed notation while the exponent allows it, no zeros at the end, exponents of three digits. */
    static String general(double number, int digits) {
        if (number == 0) {
            return "0";
        }
        BigDecimal rounded = rounded(number, digits);
        int exponent = exponent(rounded);
        if (exponent < -5 || exponent >= digits) {
            return mantissa(rounded, exponent).stripTrailingZeros().toPlainString() + exponentText(exponent);
        }
        return rounded.stripTrailingZeros().toPlainString();
    }

    /** {@code d.ddde+nnn} with the given number of digits in all. */
    static String scientific(double number, int digits) {
        BigDecimal rounded = rounded(number, digits);
        int exponent = number == 0 ? 0 : exponent(rounded);
        return mantissa(rounded, exponent)
                        .setScale(digits - 1, RoundingMode.HALF_UP)
                        .toPlainString()
                + exponentText(exponent);
    }

    /** The notation of the ODBC driver: always a decimal point, {@code 1.0E+20} beyond the digits it keeps. */
    static String ofDriver(double number, int digits) {
        if (number == 0) {
            return "0.0";
        }
        BigDecimal rounded = rounded(number, digits);
        int exponent = exponent(rounded);
        if (exponent < -4 || exponent >= digits) {
            return withPoint(mantissa(rounded, exponent)) + "E" + (exponent < 0 ? "-" : "+") + Math.abs(exponent);
        }
        return withPoint(rounded);
    }

    private static String withPoint(BigDecimal number) {
        String plain = number.stripTrailingZeros().toPlainString();
        return plain.contains(".") ? plain : plain + ".0";
    }

    private static BigDecimal rounded(double number, int digits) {
        return new BigDecimal(number).round(new MathContext(digits, RoundingMode.HALF_EVEN));
    }

    private static int exponent(BigDecimal number) {
        return number.precision() - number.scale() - 1;
    }

    private static BigDecimal mantissa(BigDecimal number, int exponent) {
        return number.movePointLeft(exponent);
    }

    private static String exponentText(int exponent) {
        String digits = String.valueOf(Math.abs(exponent));
        return "e" + (exponent < 0 ? "-" : "+") + "0".repeat(Math.max(0, 3 - digits.length())) + digits;
    }
}
