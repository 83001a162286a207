package org.ekmsim.engine.query;

import static org.ekmsim.engine.query.TextFunctions.number;
import static org.ekmsim.engine.query.TextFunctions.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.type.Conversion;
import org.ekmsim.engine.type.SqlType;
import org.ekmsim.engine.type.TypeName;
import org.jspecify.annotations.Nullable;

/**
 * Functions that make dates of their parts, and move them between time zones.
 *
 * @see <a
 *     href="https://learn.microsoft.com/sql/t-sql/functions/date-and-time-data-types-and-functions-transact-sql">Date
 *     and time data types and functions (Transact-SQL)</a>
 */
final class DateConstruction {

    private static final SqlType DATE = SqlType.of(TypeName.DATE);
    private static final SqlType OFFSET = new SqlType(TypeName.DATETIMEOFFSET, 0, 7, 0);
    private static final SqlType NANOSECONDS = new SqlType(TypeName.DATETIME2, 0, 9, 0);
    private static final Pattern ZONE = Pattern.compile("([+-])(\\d{2}):(\\d{2})");
    private static final int MOST_MINUTES = 14 * 60;
    private static final int DIGITS = 7;

    private DateConstruction() {}

    static Map<String, ScalarFunction> all() {
        return Map.ofEntries(
                Map.entry("DATEFROMPARTS", new ScalarFunction(3, 3, DateConstruction::date)),
                Map.entry("DATETIMEFROMPARTS", new ScalarFunction(7, 7, DateConstruction::dateTime)),
                Map.entry("SMALLDATETIMEFROMPARTS", new ScalarFunction(5, 5, DateConstruction::smallDateTime)),
                Map.entry("DATETIME2FROMPARTS", new ScalarFunction(8, 8, DateConstruction::dateTime2)),
                Map.entry("TIMEFROMPARTS", new ScalarFunction(5, 5, DateConstruction::time)),
                Map.entry("EOMONTH", new ScalarFunction(1, 2, DateConstruction::endOfMonth)),
                Map.entry("SYSDATETIMEOFFSET", new ScalarFunction(0, 0, DateConstruction::now)),
                Map.entry("SWITCHOFFSET", new ScalarFunction(2, 2, DateConstruction::switchOffset)),
                Map.entry("TODATETIMEOFFSET", new ScalarFunction(2, 2, DateConstruction::toOffset)));
    }

    /** Makes a value of the numbers given. */
    private interface Construction {
        Object of(@Nullable Object[] parts);
    }

    private static Scalar construct(CallSite site, SqlType type, int parts, Construction construction) {
        List<Scalar> arguments = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            arguments.add(site.integer(i));
        }
        return FunctionValue.strict(site.name() + ' ' + type, type, arguments, (values, frame) -> {
            try {
                Object made = construction.of(values);
                return made instanceof LocalDateTime ? Conversion.convert(made, NANOSECONDS, type) : made;
            } catch (DateTimeException | EngineError outsideTheType) {
                throw EngineError.of(289, 1, type.name().sqlName());
            }
        });
    }

    private static Scalar date(CallSite site) {
        return construct(site, DATE, 3, parts -> LocalDate.of(number(parts, 0), number(parts, 1), number(parts, 2)));
    }

    private static Scalar dateTime(CallSite site) {
        return construct(site, SqlType.DATETIME, 7, parts -> moment(parts)
                .withSecond(number(parts, 5))
                .withNano(number(parts, 6) * 1_000_000));
    }

    private static Scalar smallDateTime(CallSite site) {
        return construct(site, SqlType.of(TypeName.SMALLDATETIME), 5, DateConstruction::moment);
    }

    private static Scalar dateTime2(CallSite site) {
        SqlType type = new SqlType(TypeName.DATETIME2, 0, precision(site, 7), 0);
        return construct(site, type, 7, parts -> moment(parts)
                .withSecond(number(parts, 5))
                .withNano(nanos(number(parts, 6), type)));
    }

    private static Scalar time(CallSite site) {
        SqlType type = new SqlType(TypeName.TIME, 0, precision(site, 4), 0);
        return construct(
                site,
                type,
                4,
                parts -> LocalTime.of(
                        number(parts, 0), number(parts, 1), number(parts, 2), nanos(number(parts, 3), type)));
    }

    private static LocalDateTime moment(@Nullable Object[] parts) {
        return LocalDateTime.of(
                number(parts, 0), number(parts, 1), number(parts, 2), number(parts, 3), number(parts, 4));
    }

    /** The last argument, which decides the type and so has to be a constant. */
    private static int precision(CallSite site, int index) {
        int precision = site.constant(index, -1);
        if (precision < 0 || precision > DIGITS) {
            throw EngineError.of(1002, 1, site.line(), precision);
        }
        return precision;
    }

    /** A fraction counts in the units of the precision. */
    private static int nanos(int fraction, SqlType type) {
        long nanos = fraction;
        for (int i = type.precision(); i < 9; i++) {
            nanos *= 10;
        }
        if (fraction < 0 || nanos > 999_999_999) {
            throw new DateTimeException("a fraction of more than a second");
        }
        return (int) nanos;
    }

    private static Scalar endOfMonth(CallSite site) {
        Scalar start = Converted.to(DATE, site.argument(0), site.line());
        Scalar months = site.count() > 1 ? site.integer(1) : Literal.of(SqlType.INT, 0);
        return FunctionValue.lenient(site.name(), DATE, List.of(start, months), (values, frame) -> {
            if (values[0] == null) {
                return null;
            }
            LocalDate month = ((LocalDate) value(values, 0)).plusMonths(values[1] == null ? 0 : number(values, 1));
            if (month.getYear() < 1 || month.getYear() > 9999) {
                throw EngineError.of(517, 3, "date");
            }
            return month.withDayOfMonth(month.lengthOfMonth());
        });
    }

    private static Scalar now(CallSite site) {
        return FunctionValue.lenient(site.name(), OFFSET, List.of(), (values, frame) -> {
            OffsetDateTime now = frame.context().now().atOffset(ZoneOffset.UTC);
            return now.withNano(now.getNano() / 100 * 100);
        });
    }

    private static Scalar switchOffset(CallSite site) {
        Scalar moment = Converted.to(OFFSET, site.argument(0), site.line());
        SqlType type = site.type(0).name() == TypeName.DATETIMEOFFSET ? site.type(0) : OFFSET;
        return FunctionValue.strict(site.name(), type, List.of(moment, zone(site)), (values, frame) -> {
            OffsetDateTime instant = (OffsetDateTime) value(values, 0);
            return instant.withOffsetSameInstant(offset(value(values, 1), site.name()));
        });
    }

    private static Scalar toOffset(CallSite site) {
        SqlType local = new SqlType(TypeName.DATETIME2, 0, DIGITS, 0);
        Scalar moment = Converted.to(local, site.argument(0), site.line());
        return FunctionValue.strict(
                site.name(), OFFSET, List.of(moment, zone(site)), (values, frame) -> ((LocalDateTime) value(values, 0))
                        .atOffset(offset(value(values, 1), site.name())));
    }

    private static Scalar zone(CallSite site) {
        return site.type(1).name().isInteger() ? site.integer(1) : site.text(1);
    }

    /** A time zone of minutes, or of a sign, hours and minutes. */
    private static ZoneOffset offset(Object zone, String function) {
        Matcher written = ZONE.matcher(zone.toString());
        int minutes;
        if (zone instanceof Integer given) {
            minutes = given;
        } else if (written.matches() && Integer.parseInt(written.group(3)) < 60) {
            int size = Integer.parseInt(written.group(2)) * 60 + Integer.parseInt(written.group(3));
            minutes = written.group(1).equals("-") ? -size : size;
        } else {
            throw EngineError.of(9812, 0, function);
        }
        if (Math.abs(minutes) > MOST_MINUTES) {
            throw EngineError.of(9812, 0, function);
        }
        return ZoneOffset.ofTotalSeconds(minutes * 60);
    }
}
