package org.ekmsim.engine.type;

/**
 * A data type with its length, precision and scale.
 *
 * <p>Values of a type are plain Java objects, {@code null} being SQL's NULL: {@code bit} {@link Boolean}; {@code tinyint},
 * {@code smallint} and {@code int} {@link Integer}; {@code bigint} {@link Long}; {@code decimal}, {@code money} and
 * {@code smallmoney} {@link java.math.BigDecimal}; {@code float} {@link Double}; {@code real} {@link Float}; character types
 * {@link String}; binary types {@link Binary}; {@code datetime}, {@code datetime2} and {@code smalldatetime}
 * {@link java.time.LocalDateTime}; {@code date} {@link java.time.LocalDate}; {@code time} {@link java.time.LocalTime};
 * {@code datetimeoffset} {@link java.time.OffsetDateTime}; {@code uniqueidentifier} {@link java.util.UUID};
 * {@code sql_variant} {@link Variant}.
 *
 * @param name the system type
 * @param length characters (n/char types) or bytes (binary types), {@link #MAX} for {@code (max)}, 0 for other types
 * @param precision total digits of {@code decimal}, or fractional digits of the newer date and time types, otherwise 0
 * @param scale digits after the decimal point, otherwise 0
 */
public record SqlType(TypeName name, int length, int precision, int scale) {

    /** The {@link #length()} of {@code varchar(max)}, {@code nvarchar(max)} and {@code varbinary(max)}. */
    public static final int MAX = -1;

    public static final SqlType BIT = of(TypeName.BIT);
    public static final SqlType TINYINT = of(TypeName.TINYINT);
    public static final SqlType SMALLINT = of(TypeName.SMALLINT);
    public static final SqlType INT = of(TypeName.INT);
    public static final SqlType BIGINT = of(TypeName.BIGINT);
    public static final SqlType REAL = of(TypeName.REAL);
    public static final SqlType FLOAT = of(TypeName.FLOAT);
    public static final SqlType DATETIME = of(TypeName.DATETIME);
    public static final SqlType UNIQUEIDENTIFIER = of(TypeName.UNIQUEIDENTIFIER);
    public static final SqlType SQL_VARIANT = of(TypeName.SQL_VARIANT);
    /** {@code sysname}, a synonym of {@code nvarchar(128)}. */
    public static final SqlType SYSNAME = nvarchar(128);

    /** A type that has neither length nor precision. */
    public static SqlType of(TypeName name) {
        return new SqlType(name, 0, 0, 0);
    }

    public static SqlType nvarchar(int characters) {
        return new SqlType(TypeName.NVARCHAR, characters, 0, 0);
    }

    public static SqlType varchar(int characters) {
        return new SqlType(TypeName.VARCHAR, characters, 0, 0);
    }

    public static SqlType character(int characters) {
        return new SqlType(TypeName.CHAR, characters, 0, 0);
    }

    public static SqlType varbinary(int bytes) {
        return new SqlType(TypeName.VARBINARY, bytes, 0, 0);
    }

    public static SqlType decimal(int precision, int scale) {
        return new SqlType(TypeName.DECIMAL, 0, precision, scale);
    }

    /** The type as T-SQL writes it: {@code nvarchar(128)}, {@code varbinary(max)}, {@code decimal(18,0)}, {@code int}. */
    @Override
    public String toString() {
        if (name.isCharacter() || name.isBinary()) {
            return name.sqlName() + (length == MAX ? "(max)" : "(" + length + ")");
        }
        if (name == TypeName.DECIMAL) {
            return "decimal(" + precision + "," + scale + ")";
        }
        return name.sqlName();
    }
}
