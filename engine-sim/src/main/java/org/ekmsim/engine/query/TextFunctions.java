package org.ekmsim.engine.query;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.ekmsim.engine.query.ScalarFunction.Resolver;
import org.ekmsim.engine.type.Binary;
import org.ekmsim.engine.type.Collation;
import org.ekmsim.engine.type.Conversion;
import org.ekmsim.engine.type.SqlType;
import org.ekmsim.engine.type.TypeName;
import org.jspecify.annotations.Nullable;

/**
 * Functions that look at or transform one string.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/functions/string-functions-transact-sql">String Functions
 *     (Transact-SQL)</a>
 */
final class TextFunctions {

    private static final int QUOTENAME_INPUT = 128;

    private TextFunctions() {}

    static Map<String, ScalarFunction> all() {
        return Map.ofEntries(
                Map.entry("LEN", new ScalarFunction(1, 1, TextFunctions::len)),
                Map.entry("DATALENGTH", new ScalarFunction(1, 1, TextFunctions::dataLength)),
                Map.entry("UPPER", mapping(text -> text.toUpperCase(Locale.ROOT))),
                Map.entry("LOWER", mapping(text -> text.toLowerCase(Locale.ROOT))),
                Map.entry("LTRIM", mapping(text -> text.replaceFirst("^ +", ""))),
                Map.entry("RTRIM", mapping(TextFunctions::withoutTrailingBlanks)),
                Map.entry("TRIM", mapping(text -> withoutTrailingBlanks(text.replaceFirst("^ +", "")))),
                Map.entry(
                        "REVERSE",
                        mapping(text -> new StringBuilder(text).reverse().toString())),
                Map.entry("QUOTENAME", new ScalarFunction(1, 2, TextFunctions::quoteName)),
                Map.entry("ASCII", code(text -> text.getBytes(Charset.forName("windows-1252"))[0] & 0xFF)),
                Map.entry("UNICODE", code(text -> (int) text.charAt(0))),
                Map.entry("CHAR", new ScalarFunction(1, 1, site -> character(site, SqlType.character(1), 255))),
                Map.entry("NCHAR", new ScalarFunction(1, 1, site -> character(site, nchar(), 65535))));
    }

    private static SqlType nchar() {
        return new SqlType(TypeName.NCHAR, 1, 0, 0);
    }

    private interface TextMapping {
        String apply(String text);
    }

    private static ScalarFunction mapping(TextMapping mapping) {
        Resolver resolver = site -> {
            Scalar text = site.text(0);
            SqlType type = site.textType(text.type().length(), 0);
            return FunctionValue.strict(
                    site.name(), type, List.of(text), (values, frame) -> mapping.apply(text(values, 0)));
        };
        return new ScalarFunction(1, 1, resolver);
    }

    /**
     * TRIM with characters of its own.
     *
     * @param side LEADING, TRAILING or BOTH; null for both
     */
    static Scalar trim(@Nullable String side, Scalar characters, Scalar operand, int line) {
        CallSite site = new CallSite("trim", List.of(characters, operand), line);
        Scalar text = site.text(1);
        boolean start = !"TRAILING".equals(side);
        boolean end = !"LEADING".equals(side);
        SqlType type = site.textType(text.type().length(), 1);
        return FunctionValue.strict("trim " + side, type, List.of(site.text(0), text), (values, frame) -> {
            String set = Collation.CASE_INSENSITIVE.key(text(values, 0) + '.');
            String value = text(values, 1);
            int from = 0;
            int to = value.length();
            while (start && from < to && isOneOf(set, value.charAt(from))) {
                from++;
            }
            while (end && to > from && isOneOf(set, value.charAt(to - 1))) {
                to--;
            }
            return value.substring(from, to);
        });
    }

    private static boolean isOneOf(String foldedSet, char character) {
        int found = foldedSet.indexOf(Collation.CASE_INSENSITIVE.fold(character));
        return found >= 0 && found < foldedSet.length() - 1;
    }

    private interface CodeOf {
        int apply(String text);
    }

    private static ScalarFunction code(CodeOf code) {
        Resolver resolver = site -> FunctionValue.strict(
                site.name(),
                SqlType.INT,
                List.of(site.text(0)),
                (values, frame) -> text(values, 0).isEmpty() ? null : code.apply(text(values, 0)));
        return new ScalarFunction(1, 1, resolver);
    }

    /** CHAR reads its argument as a byte of code page 1252, NCHAR as a code unit. */
    private static Scalar character(CallSite site, SqlType type, int highest) {
        return FunctionValue.strict(site.name(), type, List.of(site.integer(0)), (values, frame) -> {
            int code = number(values, 0);
            if (code < 0 || code > highest) {
                return null;
            }
            return type.name() == TypeName.CHAR
                    ? Conversion.cast(Binary.of((byte) code), SqlType.varbinary(1), type, null)
                    : String.valueOf((char) code);
        });
    }

    private static Scalar len(CallSite site) {
        if (site.type(0).name().isBinary()) {
            return FunctionValue.strict(
                    site.name(), SqlType.INT, site.arguments(), (values, frame) -> ((Binary) value(values, 0))
                            .length());
        }
        return FunctionValue.strict(
                site.name(), SqlType.INT, List.of(site.text(0)), (values, frame) -> withoutTrailingBlanks(
                                text(values, 0))
                        .length());
    }

    private static Scalar dataLength(CallSite site) {
        SqlType type = site.type(0);
        return FunctionValue.strict(
                site.name(), SqlType.INT, site.arguments(), (values, frame) -> StoredSize.of(value(values, 0), type));
    }

    private static Scalar quoteName(CallSite site) {
        List<Scalar> arguments = new ArrayList<>();
        arguments.add(Converted.to(SqlType.nvarchar(SqlType.MAX), site.argument(0), site.line()));
        if (site.count() > 1) {
            arguments.add(Converted.to(SqlType.nvarchar(1), site.argument(1), site.line()));
        }
        return FunctionValue.strict(site.name(), SqlType.nvarchar(258), arguments, (values, frame) -> {
            String text = text(values, 0);
            return text.length() > QUOTENAME_INPUT ? null : quoted(text, values.length > 1 ? text(values, 1) : "[");
        });
    }

    private static @Nullable String quoted(String text, String quote) {
        return switch (quote) {
            case "[", "]", "" -> "[" + text.replace("]", "]]") + "]";
            case "'", "\"", "`" -> quote + text.replace(quote, quote + quote) + quote;
            case "(", ")" -> "(" + text.replace(")", "))") + ")";
            case "<", ">" -> "<" + text.replace(">", ">>") + ">";
            case "{", "}" -> "{" + text.replace("}", "}}") + "}";
            default -> null;
        };
    }

    static String withoutTrailingBlanks(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        return text.substring(0, end);
    }

    static Object value(@Nullable Object[] values, int index) {
        return Objects.requireNonNull(values[index]);
    }

    static String text(@Nullable Object[] values, int index) {
        return (String) value(values, index);
    }

    static int number(@Nullable Object[] values, int index) {
        return (Integer) value(values, index);
    }
}
