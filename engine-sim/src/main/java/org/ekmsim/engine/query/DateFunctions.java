package org.ekmsim.engine.query;

import static org.ekmsim.engine.query.TextFunctions.number;
import static org.ekmsim.engine.query.TextFunctions.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.type.Conversion;
import org.ekmsim.engine.type.SqlType;
import org.ekmsim.engine.type.TypeName;

/**
 * Date and time functions. The server's local time is UTC.
 *
 * @see <a
 *     href="https://learn.microsoft.com/sql/t-sql/functions/date-and-time-data-types-and-functions-transact-sql">Date
 *     and time data types and functions (Transact-SQL)</a>
 */
final class DateFunctions {

    private static final SqlType DATETIME2 = new SqlType(TypeName.DATETIME2, 0, 7, 0);

    private DateFunctions() {}

    static Map<String, ScalarFunction> all() {
        return Map.ofEntries(
                Map.entry("GETDATE", now(SqlType.DATETIME)),
                Map.entry("GETUTCDATE", now(SqlType.DATETIME)),
                Map.entry("CURRENT_TIMESTAMP", now(SqlType.DATETIME)),
                Map.entry("SYSDATETIME", now(DATETIME2)),
                Map.entry("SYSUTCDATETIME", now(DATETIME2)),
                Map.entry("YEAR", part(DatePart.YEAR)),
                Map.entry("MONTH", part(DatePart.MONTH)),
                Map.entry("DAY", part(DatePart.DAY)),
                Map.entry("DATEADD", new ScalarFunction(3, 3, DateFunctions::dateAdd)),
                Map.entry("DATEDIFF", new ScalarFunction(3, 3, site -> dateDiff(site, SqlType.INT))),
                Map.entry("DATEDIFF_BIG", new ScalarFunction(3, 3, site -> dateDiff(site, SqlType.BIGINT))),
                Map.entry("DATEPART", new ScalarFunction(2, 2, DateFunctions::datePart)),
                Map.entry("DATENAME", new ScalarFunction(2, 2, DateFunctions::dateName)));
    }

    /** Whether the first argument is the bare name of a date part. */
    static boolean takesDatePart(String upperCaseName) {
        return switch (upperCaseName) {
            case "DATEADD", "DATEDIFF", "DATEDIFF_BIG", "DATEPART", "DATENAME" -> true;
            default -> false;
        };
    }

    private static ScalarFunction now(SqlType type) {
        return new ScalarFunction(
                0,
                0,
                site -> FunctionValue.lenient(site.name(), type, List.of(), (values, frame) -> {
                    LocalDateTime now = LocalDateTime.ofInstant(frame.context().now(), ZoneOffset.UTC);
                    return Conversion.convert(now, new SqlType(TypeName.DATETIME2, 0, 9, 0), type);
                }));
    }

    private static ScalarFunction part(DatePart part) {
        return new ScalarFunction(
                1,
                1,
                site -> FunctionValue.strict(
                        site.name(),
                        SqlType.INT,
                        List.of(moment(site, 0)),
                        (values, frame) -> part.of(moment(value(values, 0)))));
    }

    private static Scalar datePart(CallSite site) {
        DatePart part = named(site);
        return FunctionValue.strict(
                site.name() + ' ' + part.sqlName(),
                SqlType.INT,
                List.of(moment(site, 1)),
                (values, frame) -> part.of(moment(value(values, 0))));
    }

    private static Scalar dateName(CallSite site) {
        DatePart part = named(site);
        return FunctionValue.strict(
                site.name() + ' ' + part.sqlName(), SqlType.nvarchar(30), List.of(moment(site, 1)), (values, frame) -> {
                    LocalDateTime moment = moment(value(values, 0));
                    return switch (part) {
                        case MONTH -> moment.getMonth().getDisplayName(TextStyle.FULL, Locale.US);
                        case WEEKDAY -> moment.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.US);
                        default -> String.valueOf(part.of(moment));
                    };
                });
    }

    private static Scalar dateAdd(CallSite site) {
        DatePart part = named(site);
        Scalar moment = isTemporal(site.type(2))
                ? site.argument(2)
                : Converted.to(SqlType.DATETIME, site.argument(2), site.line());
        SqlType type = moment.type();
        return FunctionValue.strict(
                site.name() + ' ' + part.sqlName(), type, List.of(site.integer(1), moment), (values, frame) -> {
                    try {
                        LocalDateTime sum = part.addTo(moment(value(values, 1)), number(values, 0));
                        return Conversion.convert(sum, DATETIME2, type);
                    } catch (DateTimeException | EngineError outsideTheType) {
                        throw EngineError.of(517, 1, type.name().sqlName());
                    }
                });
    }

    private static Scalar dateDiff(CallSite site, SqlType type) {
        DatePart part = named(site);
        return FunctionValue.strict(
                site.name() + ' ' + part.sqlName(),
                type,
                List.of(moment(site, 1), moment(site, 2)),
                (values, frame) -> {
                    long boundaries = part.between(moment(value(values, 0)), moment(value(values, 1)));
                    if (type.equals(SqlType.BIGINT)) {
                        return boundaries;
                    }
                    if (boundaries != (int) boundaries) {
                        throw EngineError.of(535, 0, "datediff", "datediff");
                    }
                    return (int) boundaries;
                });
    }

    private static DatePart named(CallSite site) {
        String word = site.argument(0) instanceof Literal literal ? String.valueOf(literal.value()) : "";
        return DatePart.named(word).orElseThrow(() -> EngineError.of(155, 1, word, site.name()));
    }

    private static Scalar moment(CallSite site, int index) {
        SqlType type = site.type(index);
        if (isTemporal(type)) {
            return site.argument(index);
        }
        return Converted.to(
                type.name().isCharacter() ? DATETIME2 : SqlType.DATETIME, site.argument(index), site.line());
    }

    private static LocalDateTime moment(Object value) {
        if (value instanceof LocalDateTime moment) {
            return moment;
        }
        if (value instanceof LocalDate date) {
            return date.atStartOfDay();
        }
        if (value instanceof LocalTime time) {
            return time.atDate(LocalDate.of(1900, 1, 1));
        }
        return ((OffsetDateTime) value).toLocalDateTime();
    }

    private static boolean isTemporal(SqlType type) {
        return switch (type.name()) {
            case DATE, TIME, DATETIME, SMALLDATETIME, DATETIME2, DATETIMEOFFSET -> true;
            default -> false;
        };
    }
}
