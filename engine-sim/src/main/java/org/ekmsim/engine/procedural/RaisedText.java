package org.ekmsim.engine.procedural;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ekmsim.engine.message.EngineError;
import org.jspecify.annotations.Nullable;

/**
 * The text of RAISERROR: placeholders in the manner of printf, with flags, width and precision, and a length that is cut.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/language-elements/raiserror-transact-sql">RAISERROR (Transact-SQL)</a>
 */
final class RaisedText {

    private static final int LONGEST = 2047;
    private static final int KEPT = 2044;
    private static final String MISSING = "(null)";

    private static final Pattern PLACEHOLDER =
            Pattern.compile("%(?:(%)|([-+0# ]*)(\\*|\\d+)?(?:\\.(\\*|\\d+))?(?:h|l|I64)?([a-zA-Z])?)");

    private final List<@Nullable Object> arguments;
    private int next;

    private RaisedText(List<@Nullable Object> arguments) {
        this.arguments = arguments;
    }

    /** The text with its placeholders filled; 2787 for one that is none. */
    static String of(String format, List<@Nullable Object> arguments) {
        RaisedText text = new RaisedText(arguments);
        Matcher matcher = PLACEHOLDER.matcher(format);
        StringBuilder filled = new StringBuilder();
        while (matcher.find()) {
            String value = matcher.group(1) != null ? "%" : text.value(matcher);
            matcher.appendReplacement(filled, Matcher.quoteReplacement(value));
        }
        matcher.appendTail(filled);
        return filled.length() > LONGEST ? filled.substring(0, KEPT) + "..." : filled.toString();
    }

    private String value(Matcher placeholder) {
        String flags = placeholder.group(2);
        int width = number(placeholder.group(3));
        int precision = placeholder.group(4) == null ? -1 : number(placeholder.group(4));
        String kind = placeholder.group(5) == null ? "" : placeholder.group(5);
        if (kind.isEmpty() || !"diosuxX".contains(kind)) {
            throw EngineError.of(2787, 1, placeholder.group());
        }
        Object argument = next < arguments.size() ? arguments.get(next) : null;
        next++;
        String shown = argument == null ? MISSING : shown(argument, kind, flags);
        if (kind.equals("s") && precision >= 0 && precision < shown.length()) {
            shown = shown.substring(0, precision);
        }
        return padded(shown, width, flags, argument instanceof Number);
    }

    /** A width or precision: written, or the next argument where an asterisk is. */
    private int number(@Nullable String written) {
        if (written == null) {
            return 0;
        }
        if (!written.equals("*")) {
            return Integer.parseInt(written);
        }
        Object argument = next < arguments.size() ? arguments.get(next) : null;
        next++;
        return argument instanceof Number given ? given.intValue() : 0;
    }

    private static String shown(Object argument, String kind, String flags) {
        if (!(argument instanceof Number number) || kind.equals("s")) {
            return argument.toString();
        }
        long value = number.longValue();
        long unsigned = argument instanceof Long ? value : value & 0xFFFFFFFFL;
        return switch (kind) {
            case "x" -> (flags.contains("#") ? "0x" : "") + Long.toHexString(unsigned);
            case "X" ->
                (flags.contains("#") ? "0X" : "") + Long.toHexString(unsigned).toUpperCase(Locale.ROOT);
            case "o" -> (flags.contains("#") ? "0" : "") + Long.toOctalString(unsigned);
            case "u" -> Long.toUnsignedString(unsigned);
            default -> (value >= 0 && flags.contains("+") ? "+" : "") + value;
        };
    }

    private static String padded(String shown, int width, String flags, boolean numeric) {
        int missing = width - shown.length();
        if (missing <= 0) {
            return shown;
        }
        if (flags.contains("-")) {
            return shown + " ".repeat(missing);
        }
        return (numeric && flags.contains("0") ? "0" : " ").repeat(missing) + shown;
    }
}
