package org.ekmsim.engine.type;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the date and time literals of T-SQL under the US English date order (month, day, year), or the order a style
 * asks for.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/data-types/datetime-transact-sql">datetime (Transact-SQL)</a>
 */
final class DateParser {

    private static final String TIME =
            "(?:(\\d{1,2})(?::(\\d{1,2})(?::(\\d{1,2})(?:[.:](\\d{1,9}))?)?)?\\s*([AaPp][Mm])?)";
    private static final String ZONE = "\\s*(Z|[+-]\\d{2}:\\d{2})?";
    private static final Pattern TIME_ONLY = Pattern.compile(TIME + ZONE);
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:\\s+(.+))?");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T\\s]\\s*(.+))?");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4}|\\d{2})(?:\\s+(.+))?");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("([A-Za-z]{3,9})\\s+(\\d{1,2})(?:\\s*,\\s*|\\s+)(\\d{4})(?:\\s+(.+))?");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})[\\s-]+([A-Za-z]{3,9})[\\s,-]+(\\d{4})(?:\\s+(.+))?");
    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    /** Two-digit years below belong to this century: the two digit year cutoff is 2049. */
    private static final int CUTOFF = 50;

    private static final int DATETIME_FRACTION = 3;

    /** A literal of a known shape: its moment, or null when no calendar has it. */
    record Result(@Nullable LocalDateTime moment, ZoneOffset offset) {}

    private DateParser() {}

    /** The literal's moment; null when its shape is none of T-SQL's. */
    static @Nullable Result parse(String text, int style, TypeName target) {
        if (text.isEmpty()) {
            return new Result(Moments.EPOCH.atStartOfDay(), ZoneOffset.UTC);
        }
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        Matcher compact = COMPACT.matcher(text);
        if (yearFirst.matches() || compact.matches()) {
            Matcher found = yearFirst.matches() ? yearFirst : compact;
            return result(found.group(1), found.group(2), found.group(3), found.group(4), target);
        }
        Matcher yearLast = YEAR_LAST.matcher(text);
        if (yearLast.matches()) {
            boolean dayFirst = style % 100 >= 3 && style % 100 <= 5;
            String month = yearLast.group(dayFirst ? 2 : 1);
            String day = yearLast.group(dayFirst ? 1 : 2);
            return result(century(yearLast.group(3)), month, day, yearLast.group(4), target);
        }
        Matcher monthFirst = MONTH_FIRST.matcher(text);
        if (monthFirst.matches()) {
            String month = month(monthFirst.group(1));
            return result(monthFirst.group(3), month, monthFirst.group(2), monthFirst.group(4), target);
        }
        Matcher dayWord = DAY_FIRST.matcher(text);
        if (dayWord.matches()) {
            return result(dayWord.group(3), month(dayWord.group(2)), dayWord.group(1), dayWord.group(4), target);
        }
        boolean time = text.indexOf(':') > 0 || text.toLowerCase(Locale.ROOT).endsWith("m");
        return time ? result("1900", "1", "1", text, target) : null;
    }

    private static @Nullable Result result(
            String year, @Nullable String month, String day, @Nullable String time, TypeName target) {
        if (month == null) {
            return null;
        }
        Matcher clock = TIME_ONLY.matcher(time == null ? "0:0" : time);
        if (!clock.matches()) {
            return null;
        }
        String fraction = clock.group(4) == null ? "" : clock.group(4);
        boolean classic = target == TypeName.DATETIME || target == TypeName.SMALLDATETIME;
        if (classic && fraction.length() > DATETIME_FRACTION) {
            return null;
        }
        ZoneOffset offset = clock.group(6) == null ? ZoneOffset.UTC : ZoneOffset.of(clock.group(6));
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return new Result(date.atTime(time(clock, fraction)), offset);
        } catch (DateTimeException outsideTheCalendar) {
            return new Result(null, offset);
        }
    }

    private static LocalTime time(Matcher clock, String fraction) {
        int hour = Integer.parseInt(clock.group(1));
        if (clock.group(5) != null) {
            boolean afternoon = clock.group(5).equalsIgnoreCase("PM");
            hour = hour == 12 ? (afternoon ? 12 : 0) : afternoon && hour < 12 ? hour + 12 : hour;
        }
        int nano = fraction.isEmpty() ? 0 : Integer.parseInt((fraction + "000000000").substring(0, 9));
        return LocalTime.of(hour, number(clock.group(2)), number(clock.group(3)), nano);
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static String century(String year) {
        if (year.length() == 4) {
            return year;
        }
        return (Integer.parseInt(year) < CUTOFF ? "20" : "19") + year;
    }

    private static @Nullable String month(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).equals(lower) || MONTHS.get(i).substring(0, 3).equals(lower)) {
                return String.valueOf(i + 1);
            }
        }
        return null;
    }
}
