package org.ekmsim.engine.type;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import org.ekmsim.engine.message.EngineError;
import org.jspecify.annotations.Nullable;

/** Conversions to the date and time types. */
final class Moments {

    /** Day zero of {@code datetime}. */
    static final LocalDate EPOCH = LocalDate.of(1900, 1, 1);

    private static final LocalDateTime FIRST_DATETIME = LocalDateTime.of(1753, 1, 1, 0, 0);
    private static final LocalDateTime LAST_SMALLDATETIME = LocalDateTime.of(2079, 6, 6, 23, 59);
    private static final long NANOS_PER_DAY = 86_400_000_000_000L;
    private static final int TICKS_PER_SECOND = 300;

    private Moments() {}

    static Object moment(Object value, SqlType from, SqlType to, @Nullable Integer style) {
        if (value instanceof String text) {
            return parsed(text, from, to, style == null ? 0 : style);
        }
        if (value instanceof OffsetDateTime offset && to.name() == TypeName.DATETIMEOFFSET) {
            return rounded(offset.toLocalDateTime(), to.precision()).atOffset(offset.getOffset());
        }
        return of(value instanceof Binary bytes ? ofBytes(bytes) : local(value), ZoneOffset.UTC, from, to);
    }

    private static LocalDateTime local(Object value) {
        boolean temporal = value instanceof Temporal;
        return temporal ? DateText.local(value) : ofDays(Numbers.exact(value));
    }

    private static Object parsed(String text, SqlType from, SqlType to, int style) {
        DateParser.Result result = DateParser.parse(text.strip(), style, to.name());
        if (result == null) {
            throw EngineError.of(241, 1);
        }
        LocalDateTime moment = result.moment();
        if (moment == null) {
            boolean classic = to.name() == TypeName.DATETIME || to.name() == TypeName.SMALLDATETIME;
            throw classic ? outOfRange(from, to) : EngineError.of(241, 1);
        }
        return of(moment, result.offset(), from, to);
    }

    private static Object of(LocalDateTime moment, ZoneOffset offset, SqlType from, SqlType to) {
        return switch (to.name()) {
            case DATE -> moment.toLocalDate();
            case TIME -> rounded(moment, to.precision()).toLocalTime();
            case DATETIME2 -> rounded(moment, to.precision());
            case DATETIMEOFFSET -> rounded(moment, to.precision()).atOffset(offset);
            case SMALLDATETIME -> {
                // 29.998 seconds and less round down, more round up.
                boolean up = moment.getSecond() * 1_000_000_000L + moment.getNano() > 29_998_000_000L;
                LocalDateTime minute = moment.truncatedTo(ChronoUnit.MINUTES).plusMinutes(up ? 1 : 0);
                if (minute.toLocalDate().isBefore(EPOCH) || minute.isAfter(LAST_SMALLDATETIME)) {
                    throw outOfRange(from, to);
                }
                yield minute;
            }
            default -> {
                LocalDateTime tick = ticks(moment);
                if (tick.isBefore(FIRST_DATETIME) || tick.getYear() > 9999) {
                    throw outOfRange(from, to);
                }
                yield tick;
            }
        };
    }

    private static EngineError outOfRange(SqlType from, SqlType to) {
        return from.name().isInteger() || from.name() == TypeName.DECIMAL || from.name() == TypeName.FLOAT
                ? Numbers.overflow("expression", to)
                : EngineError.of(242, 3, Conversion.name(from), Conversion.name(to));
    }

    /** A {@code datetime} keeps three-hundredths of a second: its milliseconds end in 0, 3 or 7. */
    static LocalDateTime ticks(LocalDateTime moment) {
        long ticks = (moment.getNano() * 3L + 5_000_000L) / 10_000_000L;
        LocalDateTime second = moment.truncatedTo(ChronoUnit.SECONDS);
        if (ticks == TICKS_PER_SECOND) {
            return second.plusSeconds(1);
        }
        return second.plusNanos((ticks * 10 + 1) / 3 * 1_000_000L);
    }

    private static LocalDateTime rounded(LocalDateTime moment, int digits) {
        long unit = (long) Math.pow(10, 9 - digits);
        long nanos = (moment.getNano() + unit / 2) / unit * unit;
        return moment.truncatedTo(ChronoUnit.SECONDS).plusNanos(nanos);
    }

    /** Days since 1900-01-01, with their fraction. */
    static BigDecimal days(LocalDateTime moment) {
        long days = ChronoUnit.DAYS.between(EPOCH, moment.toLocalDate());
        return BigDecimal.valueOf(days)
                .add(BigDecimal.valueOf(moment.toLocalTime().toNanoOfDay())
                        .divide(BigDecimal.valueOf(NANOS_PER_DAY), 20, RoundingMode.HALF_UP));
    }

    static LocalDateTime ofDays(BigDecimal days) {
        BigDecimal whole = days.setScale(0, RoundingMode.FLOOR);
        if (whole.abs().compareTo(BigDecimal.valueOf(4_000_000)) > 0) {
            throw Numbers.overflow("expression", SqlType.DATETIME);
        }
        long nanos = days.subtract(whole)
                .multiply(BigDecimal.valueOf(NANOS_PER_DAY))
                .setScale(0, RoundingMode.HALF_UP)
                .longValue();
        return EPOCH.plusDays(whole.longValue()).atStartOfDay().plusNanos(nanos);
    }

    /**
     * The eight bytes of a {@code datetime}: days since 1900-01-01, then three-hundredths of a second since midnight.
     */
    static byte[] bytes(LocalDateTime moment) {
        int ticks =
                moment.toLocalTime().toSecondOfDay() * TICKS_PER_SECOND + (moment.getNano() / 1_000_000 * 3 + 5) / 10;
        return ByteBuffer.allocate(Long.BYTES)
                .putInt((int) ChronoUnit.DAYS.between(EPOCH, moment.toLocalDate()))
                .putInt(ticks)
                .array();
    }

    private static LocalDateTime ofBytes(Binary binary) {
        long both = Bytes.lastBytes(binary, Long.BYTES);
        int ticks = (int) both;
        LocalTime time = LocalTime.ofSecondOfDay(ticks / TICKS_PER_SECOND);
        int millis = (ticks % TICKS_PER_SECOND * 10 + 1) / 3;
        return EPOCH.plusDays(both >> 32).atTime(time).plusNanos(millis * 1_000_000L);
    }
}
