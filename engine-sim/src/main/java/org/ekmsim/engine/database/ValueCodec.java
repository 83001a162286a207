package org.ekmsim.engine.database;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.ekmsim.engine.type.Binary;
import org.ekmsim.engine.type.SqlType;
import org.ekmsim.engine.type.TypeName;
import org.ekmsim.engine.type.Variant;

/**
 * One value of a SQL type in a record. {@code varchar} stands as single bytes of code page 1252, the default
 * collation's, and {@code nvarchar} as UTF-16, so that a person can find the text in an unencrypted file; a character
 * outside the code page becomes a question mark, as on a server.
 */
final class ValueCodec {

    private static final Charset CODE_PAGE = Charset.forName("windows-1252");

    private ValueCodec() {}

    static void write(RecordWriter record, SqlType type, Object value) {
        switch (type.name()) {
            case BIT -> record.bool((Boolean) value);
            case TINYINT, SMALLINT, INT -> record.i32((Integer) value);
            case BIGINT -> record.i64((Long) value);
            case REAL -> record.i32(Float.floatToRawIntBits((Float) value));
            case FLOAT -> record.i64(Double.doubleToRawLongBits((Double) value));
            case DECIMAL, MONEY, SMALLMONEY -> {
                BigDecimal number = (BigDecimal) value;
                record.i32(number.scale()).bytes(number.unscaledValue().toByteArray());
            }
            case NVARCHAR, NCHAR -> record.utf16((String) value);
            case VARCHAR, CHAR -> record.bytes(((String) value).getBytes(CODE_PAGE));
            case VARBINARY, BINARY -> record.binary((Binary) value);
            case UNIQUEIDENTIFIER -> writeGuid(record, (UUID) value);
            case DATETIME, DATETIME2, SMALLDATETIME -> writeDateTime(record, (LocalDateTime) value);
            case DATE -> record.i64(((LocalDate) value).toEpochDay());
            case TIME -> record.i64(((LocalTime) value).toNanoOfDay());
            case DATETIMEOFFSET -> {
                OffsetDateTime moment = (OffsetDateTime) value;
                writeDateTime(record, moment.toLocalDateTime());
                record.i32(moment.getOffset().getTotalSeconds());
            }
            case SQL_VARIANT -> {
                Variant variant = (Variant) value;
                writeType(record, variant.type());
                write(record, variant.type(), variant.value());
            }
        }
    }

    static Object read(RecordReader record, SqlType type) {
        return switch (type.name()) {
            case BIT -> record.bool();
            case TINYINT, SMALLINT, INT -> record.i32();
            case BIGINT -> record.i64();
            case REAL -> Float.intBitsToFloat(record.i32());
            case FLOAT -> Double.longBitsToDouble(record.i64());
            case DECIMAL, MONEY, SMALLMONEY -> {
                int scale = record.i32();
                yield new BigDecimal(new BigInteger(record.bytes()), scale);
            }
            case NVARCHAR, NCHAR -> record.utf16();
            case VARCHAR, CHAR -> new String(record.bytes(), CODE_PAGE);
            case VARBINARY, BINARY -> record.binary();
            case UNIQUEIDENTIFIER -> readGuid(record);
            case DATETIME, DATETIME2, SMALLDATETIME -> readDateTime(record);
            case DATE -> LocalDate.ofEpochDay(record.i64());
            case TIME -> LocalTime.ofNanoOfDay(record.i64());
            case DATETIMEOFFSET -> {
                LocalDateTime local = readDateTime(record);
                yield OffsetDateTime.of(local, ZoneOffset.ofTotalSeconds(record.i32()));
            }
            case SQL_VARIANT -> {
                SqlType base = readType(record);
                yield new Variant(base, read(record, base));
            }
        };
    }

    static void writeType(RecordWriter record, SqlType type) {
        record.utf16(type.name().name())
                .i32(type.length())
                .i32(type.precision())
                .i32(type.scale());
    }

    static SqlType readType(RecordReader record) {
        return new SqlType(TypeName.valueOf(record.utf16()), record.i32(), record.i32(), record.i32());
    }

    static void writeGuid(RecordWriter record, UUID value) {
        record.i64(value.getMostSignificantBits()).i64(value.getLeastSignificantBits());
    }

    static UUID readGuid(RecordReader record) {
        return new UUID(record.i64(), record.i64());
    }

    private static void writeDateTime(RecordWriter record, LocalDateTime value) {
        record.i64(value.toLocalDate().toEpochDay()).i64(value.toLocalTime().toNanoOfDay());
    }

    private static LocalDateTime readDateTime(RecordReader record) {
        LocalDate date = LocalDate.ofEpochDay(record.i64());
        return LocalDateTime.of(date, LocalTime.ofNanoOfDay(record.i64()));
    }
}
