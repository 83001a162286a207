package org.ekmsim.engine.type;

import java.util.Optional;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.message.UnmodelledException;
import org.jspecify.annotations.Nullable;

/**
 * Turns a value of one type into a value of another, as assignments, CAST and CONVERT do. NULL stays NULL. Character
 * and binary values that are too long are cut, as variables and CAST cut them; a table asks {@link #truncated} first.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/functions/cast-and-convert-transact-sql">CAST and CONVERT
 *     (Transact-SQL)</a>
 */
public final class Conversion {

    private Conversion() {}

    /**
     * The implicit conversion of an assignment, a parameter or an operand.
     *
     * @throws EngineError 206, 257 when the types do not convert by themselves; 220, 241, 242, 244, 245, 248, 8114,
     *     8115, 8169 when this value does not
     */
    public static @Nullable Object convert(@Nullable Object value, SqlType from, SqlType to) {
        if (value == null) {
            return null;
        }
        requireImplicit(from, to, 0);
        return apply(value, from, to, null);
    }

    /**
     * The conversion of CAST (no style) and CONVERT.
     *
     * @throws EngineError 529 when the types never convert; 281 for an unknown style; the errors of {@link #convert}
     *     for the value
     */
    public static @Nullable Object cast(@Nullable Object value, SqlType from, SqlType to, @Nullable Integer style) {
        if (value == null) {
            return null;
        }
        requireExplicit(from, to, 0);
        return apply(value, from, to, style);
    }

    /**
     * Checks, before any value is seen, that the types convert by themselves.
     *
     * @param line line of the expression, for a pair that is not modelled
     */
    public static void requireImplicit(SqlType from, SqlType to, int line) {
        switch (Convertibility.of(from.name(), to.name())) {
            case IMPLICIT -> {}
            case EXPLICIT -> throw EngineError.of(257, 3, name(from), name(to));
            case FORBIDDEN -> throw EngineError.of(206, 2, name(from), name(to));
            case UNMODELLED -> throw unmodelled(from, to, line);
        }
    }

    /** Checks, before any value is seen, that CAST can convert the types. */
    public static void requireExplicit(SqlType from, SqlType to, int line) {
        switch (Convertibility.of(from.name(), to.name())) {
            case IMPLICIT, EXPLICIT -> {}
            case FORBIDDEN -> throw EngineError.of(529, 2, name(from), name(to));
            case UNMODELLED -> throw unmodelled(from, to, line);
        }
    }

    /**
     * What would be left of a value that does not fit a column: the last argument of 2628.
     *
     * @param value a value already converted to a type of the same family as the column's
     * @return the part that fits, or empty when the value fits; blanks at the end of a character value may be cut
     *     silently
     */
    public static Optional<String> truncated(@Nullable Object value, SqlType column) {
        int length = column.length();
        if (length == SqlType.MAX) {
            return Optional.empty();
        }
        if (value instanceof String text
                && column.name().isCharacter()
                && text.stripTrailing().length() > length) {
            return Optional.of(text.substring(0, length));
        }
        if (value instanceof Binary bytes && column.name().isBinary() && bytes.length() > length) {
            return Optional.of("0x" + bytes.toHex().substring(0, 2 * length));
        }
        return Optional.empty();
    }

    /**
     * The type a value has to be converted to before {@link #truncated} can judge it: the column's, without its limit.
     */
    public static SqlType withoutLimit(SqlType column) {
        return switch (column.name()) {
            case CHAR, VARCHAR -> SqlType.varchar(SqlType.MAX);
            case NCHAR, NVARCHAR -> SqlType.nvarchar(SqlType.MAX);
            case BINARY, VARBINARY -> SqlType.varbinary(SqlType.MAX);
            default -> column;
        };
    }

    /**
     * The bytes in which SQL Server keeps a value: code page 1252, UTF-16 little-endian, big-endian integers,
     * mixed-endian GUIDs.
     */
    public static byte[] storedBytes(Object value, SqlType type) {
        return Bytes.of(value, type);
    }

    private static Object apply(Object value, SqlType from, SqlType to, @Nullable Integer style) {
        if (from.equals(to)) {
            return value;
        }
        if (value instanceof Variant variant && to.name() != TypeName.SQL_VARIANT) {
            requireExplicit(variant.type(), to, 0);
            return apply(variant.value(), variant.type(), to, style);
        }
        return switch (to.name()) {
            case BIT -> Numbers.bit(value, from);
            case TINYINT, SMALLINT, INT -> (int) Numbers.integer(value, from, to);
            case BIGINT -> Numbers.integer(value, from, to);
            case DECIMAL -> Numbers.decimal(value, from, to);
            case MONEY, SMALLMONEY -> Numbers.money(value, from, to);
            case FLOAT -> Numbers.floating(value, from, to);
            case REAL -> (float) Numbers.floating(value, from, to);
            case UNIQUEIDENTIFIER -> Bytes.uniqueIdentifier(value);
            case CHAR, VARCHAR, NCHAR, NVARCHAR -> Texts.text(value, from, to, style);
            case BINARY, VARBINARY -> Bytes.binary(value, from, to, style);
            case DATETIME, SMALLDATETIME, DATETIME2, DATE, TIME, DATETIMEOFFSET ->
                Moments.moment(value, from, to, style);
            case SQL_VARIANT -> value instanceof Variant ? value : new Variant(from, value);
        };
    }

    /** The type's name in messages, where {@code decimal} is called {@code numeric}. */
    public static String name(SqlType type) {
        return type.name() == TypeName.DECIMAL ? "numeric" : type.name().sqlName();
    }

    private static UnmodelledException unmodelled(SqlType from, SqlType to, int line) {
        return new UnmodelledException("conversion from " + name(from) + " to " + name(to), line);
    }
}
