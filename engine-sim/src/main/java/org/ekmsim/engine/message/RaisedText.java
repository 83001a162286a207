package org.ekmsim.engine.message;

import java.util.List;
import java.util.regex.Matcher;
import org.ekmsim.engine.query.EvaluationContext.TypedValue;
import org.ekmsim.engine.type.SqlType;
import org.ekmsim.engine.type.TypeName;
import org.jspecify.annotations.Nullable;

/**
 * The text of RAISERROR and FORMATMESSAGE: placeholders in the manner of printf, with flags, width and precision, and a length that is
 * cut.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/language-elements/raiserror-transact-sql">RAISERROR (Transact-SQL)</a>
 */
public final class RaisedText {

    /** How many values a text takes. */
    public static final int MOST_VALUES = 20;

    private static final int LONGEST = 2047;
    private static final int KEPT = 2044;
    private static final String MISSING = "(null)";

    private final List<TypedValue> values;
    private int next;

    private RaisedText(List<TypedValue> values) {
        this.values = values;
    }

    /**
     * The text with its placeholders filled.
     *
     * @param firstParameter the position of the first value among the parameters of the statement or function, as 2748 counts
     * @throws EngineError 2747 for too many values, 2748 for one of a type that no placeholder takes, 2786 for one of another type than
     *     its placeholder asks for, 2787 for a placeholder that is none
     */
    public static String of(String format, List<TypedValue> values, int firstParameter) {
        if (values.size() > MOST_VALUES) {
            throw EngineError.of(2747, 1, MOST_VALUES);
        }
        for (int i = 0; i < values.size(); i++) {
            requireTaken(values.get(i), i + firstParameter);
        }
        return cut(new RaisedText(values).filled(format));
    }

    /** The first 2,044 characters and an ellipsis of a text that is longer than 2,047. */
    public static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, KEPT) + "..." : text;
    }

    /** The value of a number as it is written: with a fraction, or too large for int, it counts as bigint. */
    public static TypedValue whole(TypedValue value) {
        return value.type().name() == TypeName.DECIMAL && value.value() instanceof Number number
                ? new TypedValue(SqlType.BIGINT, number.longValue())
                : value;
    }

    private static void requireTaken(TypedValue value, int parameter) {
        TypeName type = value.type().name();
        boolean taken = type.isInteger() && type != TypeName.BIT || type.isCharacter() || type.isBinary();
        if (!taken && value.value() != null) {
            String shown = type == TypeName.DECIMAL
                    ? "decimal(" + value.type().precision() + "," + value.type().scale() + ")"
                    : type.sqlName();
            throw EngineError.of(2748, 1, shown, parameter);
        }
    }

    private String filled(String format) {
        Matcher matcher = Placeholder.SYNTAX.matcher(format);
        StringBuilder text = new StringBuilder();
        int from = 0;
        int percent = format.indexOf('%');
        while (percent >= 0) {
            text.append(format, from, percent);
            matcher.region(percent, format.length());
            if (!matcher.lookingAt()) {
                throw EngineError.of(2787, 1, format.substring(percent));
            }
            text.append(matcher.group().equals("%%") ? "%" : value(matcher));
            from = matcher.end();
            percent = format.indexOf('%', from);
        }
        return text.append(format, from, format.length()).toString();
    }

    private String value(Matcher matcher) {
        int width = number(matcher.group("width"), 0);
        int precision = number(matcher.group("precision"), -1);
        Placeholder placeholder = new Placeholder(
                matcher.group("flags"), width, precision, matcher.group("length"), matcher.group("kind"));
        TypedValue value = take();
        if (value == null || value.value() == null) {
            return placeholder.ofText(MISSING);
        }
        if (!placeholder.takes(value.type().name())) {
            throw EngineError.of(2786, 1, next);
        }
        return placeholder.of(value.value());
    }

    /** A width or precision: written, or the next value where an asterisk is. */
    private int number(@Nullable String written, int otherwise) {
        if (written == null) {
            return otherwise;
        }
        if (!written.equals("*")) {
            return Integer.parseInt(written);
        }
        TypedValue value = take();
        if (value == null || !(value.value() instanceof Integer given)) {
            throw EngineError.of(2786, 1, next);
        }
        return given;
    }

    private @Nullable TypedValue take() {
        TypedValue value = next < values.size() ? values.get(next) : null;
        next++;
        return value;
    }
}
