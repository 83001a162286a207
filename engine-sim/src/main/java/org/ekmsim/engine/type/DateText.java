package org.ekmsim.engine.type;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Map;
import org.ekmsim.engine.message.EngineError;
import org.jspecify.annotations.Nullable;

/**
 * Dates and times as text, by CONVERT's style number.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/functions/cast-and-convert-transact-sql">CAST and CONVERT
 *     (Transact-SQL)</a>
 */
final class DateText {

    /** The style of the newer types when none is given. */
    private static final int ODBC_CANONICAL = 121;

    /** The two halves of a style: date and time, {@code #} standing for the fraction of the type. */
    private record Style(String date, String between, String time) {}

    private static final Map<Integer, Style> STYLES = Map.ofEntries(
            Map.entry(100, new Style("MMM ppd yyyy", " ", "pph:mma")),
            Map.entry(101, new Style("MM/dd/yyyy", "", "")),
            Map.entry(102, new Style("yyyy.MM.dd", "", "")),
            Map.entry(103, new Style("dd/MM/yyyy", "", "")),
            Map.entry(104, new Style("dd.MM.yyyy", "", "")),
            Map.entry(105, new Style("dd-MM-yyyy", "", "")),
            Map.entry(106, new Style("dd MMM yyyy", "", "")),
            Map.entry(107, new Style("MMM dd, yyyy", "", "")),
            Map.entry(108, new Style("", "", "HH:mm:ss")),
            Map.entry(109, new Style("MMM ppd yyyy", " ", "pph:mm:ss:SSSa")),
            Map.entry(110, new Style("MM-dd-yyyy", "", "")),
            Map.entry(111, new Style("yyyy/MM/dd", "", "")),
            Map.entry(112, new Style("yyyyMMdd", "", "")),
            Map.entry(113, new Style("dd MMM yyyy", " ", "HH:mm:ss:SSS")),
            Map.entry(114, new Style("", "", "HH:mm:ss:SSS")),
            Map.entry(120, new Style("yyyy-MM-dd", " ", "HH:mm:ss")),
            Map.entry(121, new Style("yyyy-MM-dd", " ", "HH:mm:ss#")),
            Map.entry(126, new Style("yyyy-MM-dd", "'T'", "HH:mm:ss#")),
            Map.entry(127, new Style("yyyy-MM-dd", "'T'", "HH:mm:ss#'Z'")),
            Map.entry(23, new Style("yyyy-MM-dd", "", "")),
            Map.entry(1, new Style("MM/dd/yy", "", "")),
            Map.entry(2, new Style("yy.MM.dd", "", "")),
            Map.entry(3, new Style("dd/MM/yy", "", "")),
            Map.entry(4, new Style("dd.MM.yy", "", "")),
            Map.entry(5, new Style("dd-MM-yy", "", "")),
            Map.entry(6, new Style("dd MMM yy", "", "")),
            Map.entry(7, new Style("MMM dd, yy", "", "")),
            Map.entry(10, new Style("MM-dd-yy", "", "")),
            Map.entry(11, new Style("yy/MM/dd", "", "")),
            Map.entry(12, new Style("yyMMdd", "", "")));

    private static final Map<Integer, Integer> SAME_AS = Map.ofEntries(
            Map.entry(0, 100),
            Map.entry(8, 108),
            Map.entry(24, 108),
            Map.entry(9, 109),
            Map.entry(13, 113),
            Map.entry(14, 114),
            Map.entry(20, 120),
            Map.entry(21, 121),
            Map.entry(25, 121));

    private DateText() {}

    static String format(Object value, SqlType type, @Nullable Integer style, String typeName) {
        boolean classic = type.name() == TypeName.DATETIME || type.name() == TypeName.SMALLDATETIME;
        int number = style != null ? style : classic ? 0 : ODBC_CANONICAL;
        Style known = STYLES.get(SAME_AS.getOrDefault(number, number));
        if (known == null) {
            throw EngineError.of(281, 1, number, typeName);
        }
        String pattern =
                switch (type.name()) {
                    case DATE -> known.date;
                    case TIME -> known.time;
                    default -> known.date + known.between + known.time;
                };
        if (pattern.isEmpty()) {
            throw EngineError.of(281, 1, number, typeName);
        }
        String text = DateTimeFormatter.ofPattern(pattern.replace("#", fraction(value, type, number)), Locale.US)
                .format((TemporalAccessor) value);
        return value instanceof OffsetDateTime moment && known.time.contains("#")
                ? text + (number == 126 ? "" : " ") + offset(moment)
                : text;
    }

    /**
     * The fraction of a second: what the type declares; the ISO styles leave out zero milliseconds of {@code datetime}.
     */
    private static String fraction(Object value, SqlType type, int style) {
        if (type.name() == TypeName.DATETIME || type.name() == TypeName.SMALLDATETIME) {
            boolean iso = style == 126 || style == 127;
            return iso && ((LocalDateTime) value).getNano() == 0 ? "" : ".SSS";
        }
        return type.precision() == 0 ? "" : "." + "S".repeat(type.precision());
    }

    /** What sqlcmd prints: style 121 without surprises. */
    static String display(Object value, SqlType type) {
        if (value instanceof LocalDate date) {
            return date.toString();
        }
        if (type.name() == TypeName.SMALLDATETIME) {
            return DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.US).format((LocalDateTime) value);
        }
        return format(value, type, ODBC_CANONICAL, type.name().sqlName());
    }

    private static String offset(OffsetDateTime moment) {
        ZoneOffset offset = moment.getOffset();
        return offset.getTotalSeconds() == 0 ? "+00:00" : offset.getId();
    }

    /** The parts of a moment, whatever its type: a time is on 1900-01-01, a date at midnight. */
    static LocalDateTime local(Object value) {
        if (value instanceof LocalDate date) {
            return date.atStartOfDay();
        }
        if (value instanceof LocalTime time) {
            return time.atDate(Moments.EPOCH);
        }
        if (value instanceof OffsetDateTime moment) {
            return moment.toLocalDateTime();
        }
        return (LocalDateTime) value;
    }
}
