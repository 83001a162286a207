package org.ekmsim.engine.type;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.UUID;

/**
 * Values as the sqlcmd of the ODBC family prints them, and the width it gives their columns.
 *
 * @see <a href="https://learn.microsoft.com/sql/tools/sqlcmd/sqlcmd-utility">sqlcmd utility</a>
 */
public final class SqlcmdText {

    /** Width of the columns whose values have no declared end. */
    private static final int UNLIMITED = 256;

    private static final int REAL_DIGITS = 7;
    private static final int FLOAT_DIGITS = 17;

    private SqlcmdText() {}

    /** The text of a value; NULL is the caller's matter. */
    public static String display(Object value, SqlType type) {
        if (value instanceof String text) {
            return text;
        }
        if (value instanceof Boolean bit) {
            return bit ? "1" : "0";
        }
        if (value instanceof Variant variant) {
            return display(variant.value(), variant.type());
        }
        if (value instanceof BigDecimal decimal) {
            return withoutLeadingZero(decimal.toPlainString());
        }
        if (value instanceof Double number) {
            return FloatText.ofDriver(number, FLOAT_DIGITS);
        }
        if (value instanceof Float number) {
            return FloatText.ofDriver(number, REAL_DIGITS);
        }
        if (value instanceof UUID identifier) {
            return identifier.toString().toUpperCase(Locale.ROOT);
        }
        return Convertibility.isTemporal(type.name()) ? DateText.display(value, type) : value.toString();
    }

    /** The width of a column of this type, in characters, before its heading is considered. */
    public static int displayWidth(SqlType type) {
        if (type.length() == SqlType.MAX) {
            return UNLIMITED;
        }
        return switch (type.name()) {
            case BIT, TINYINT -> 3;
            case SMALLINT -> 6;
            case INT -> 11;
            case BIGINT -> 20;
            case REAL -> 14;
            case FLOAT -> 22;
            case MONEY -> 21;
            case SMALLMONEY -> 12;
            case DECIMAL -> type.precision() + 2;
            case DATE -> 16;
            case TIME -> 22;
            case SMALLDATETIME -> 19;
            case DATETIME -> 23;
            case DATETIME2 -> 38;
            case DATETIMEOFFSET -> 45;
            case UNIQUEIDENTIFIER -> 36;
            case CHAR, VARCHAR, NCHAR, NVARCHAR -> type.length();
            case BINARY, VARBINARY -> 2 * type.length() + 2;
            case SQL_VARIANT -> UNLIMITED;
        };
    }

    /** The driver writes {@code .50}, not {@code 0.50}. */
    private static String withoutLeadingZero(String number) {
        if (number.startsWith("0.")) {
            return number.substring(1);
        }
        return number.startsWith("-0.") ? "-" + number.substring(2) : number;
    }
}
