package org.ekmsim.engine.query;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.type.Binary;
import org.ekmsim.engine.type.SqlType;
import org.ekmsim.engine.type.TypeName;
import org.ekmsim.engine.type.TypePrecedence;
import org.ekmsim.tsql.expression.NumberLiteral;

/**
 * The types of constants.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/data-types/constants-transact-sql">Constants (Transact-SQL)</a>
 */
final class LiteralTypes {

    private static final int MOST_DIGITS = 38;

    private LiteralTypes() {}

    static Literal ofText(String text, boolean national) {
        TypeName name = national ? TypeName.NVARCHAR : TypeName.VARCHAR;
        return Literal.of(new SqlType(name, length(text.length(), TypePrecedence.maximumLength(name)), 0, 0), text);
    }

    static Literal ofBinary(byte[] bytes) {
        return Literal.of(SqlType.varbinary(length(bytes.length, 8000)), Binary.of(bytes));
    }

    static Literal ofNumber(NumberLiteral number) {
        String text = number.text();
        switch (number.kind()) {
            case FLOAT -> {
                return Literal.of(SqlType.FLOAT, Double.parseDouble(text));
            }
            case MONEY -> {
                BigDecimal amount = new BigDecimal(text).setScale(4, RoundingMode.HALF_UP);
                return Literal.of(SqlType.of(TypeName.MONEY), amount);
            }
            default -> {
                BigDecimal exact = new BigDecimal(text);
                boolean integer = number.kind() == NumberLiteral.Kind.INTEGER;
                if (integer && exact.toBigIntegerExact().bitLength() < Integer.SIZE) {
                    return Literal.of(SqlType.INT, exact.intValueExact());
                }
                int precision = Math.max(exact.precision(), exact.scale());
                if (precision > MOST_DIGITS) {
                    throw EngineError.of(1007, 1, "number", text);
                }
                return Literal.of(SqlType.decimal(Math.max(1, precision), exact.scale()), exact);
            }
        }
    }

    private static int length(int length, int most) {
        return length > most ? SqlType.MAX : Math.max(1, length);
    }
}
