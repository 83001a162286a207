package org.ekmsim.engine.query;

import static org.ekmsim.engine.query.TextFunctions.number;
import static org.ekmsim.engine.query.TextFunctions.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.message.UnmodelledException;
import org.ekmsim.engine.type.Collation;
import org.ekmsim.engine.type.SqlType;
import org.jspecify.annotations.Nullable;

/**
 * Functions that look for patterns in strings, translate characters and take names apart.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/functions/string-functions-transact-sql">String Functions
 *     (Transact-SQL)</a>
 * @see <a href="https://learn.microsoft.com/sql/t-sql/functions/parsename-transact-sql">PARSENAME (Transact-SQL)</a>
 */
final class PatternFunctions {

    private static final int NAME_PARTS = 4;

    private PatternFunctions() {}

    static Map<String, ScalarFunction> all() {
        return Map.of(
                "PATINDEX", new ScalarFunction(2, 2, PatternFunctions::patIndex),
                "TRANSLATE", new ScalarFunction(3, 3, PatternFunctions::translate),
                "PARSENAME", new ScalarFunction(2, 2, PatternFunctions::parseName),
                "STRING_ESCAPE", new ScalarFunction(2, 2, PatternFunctions::escape));
    }

    private static Scalar patIndex(CallSite site) {
        if (!site.type(0).name().isCharacter()) {
            throw site.invalidType(0);
        }
        Collation collation = Collated.collation(site.argument(0), site.argument(1));
        return FunctionValue.strict(
                site.name() + collation,
                SqlType.INT,
                List.of(site.text(0), site.text(1)),
                (values, frame) -> position(text(values, 0), text(values, 1), collation));
    }

    /** Without a percent sign at its start the pattern matches at the start only. */
    private static int position(String pattern, String text, Collation collation) {
        boolean anywhere = pattern.startsWith("%");
        String wanted = anywhere ? pattern.replaceFirst("^%+", "") : pattern;
        int last = anywhere ? text.length() : 0;
        for (int start = 0; start <= last; start++) {
            if (LikePattern.matches(text.substring(start), wanted, "", collation)) {
                return Math.min(start + 1, Math.max(1, text.length()));
            }
        }
        return 0;
    }

    private static Scalar translate(CallSite site) {
        Scalar text = site.text(0);
        SqlType type = site.textType(text.type().length(), 0, 1, 2);
        List<Scalar> arguments = List.of(text, site.text(1), site.text(2));
        return FunctionValue.strict(site.name(), type, arguments, (values, frame) -> {
            String from = text(values, 1);
            String to = text(values, 2);
            if (from.length() != to.length()) {
                throw EngineError.of(9828, 1);
            }
            StringBuilder result = new StringBuilder();
            for (char character : text(values, 0).toCharArray()) {
                int found =
                        Collation.CASE_INSENSITIVE.key(from + '.').indexOf(Collation.CASE_INSENSITIVE.fold(character));
                result.append(found >= 0 && found < from.length() ? to.charAt(found) : character);
            }
            return result.toString();
        });
    }

    private static Scalar parseName(CallSite site) {
        List<Scalar> arguments =
                List.of(Converted.to(SqlType.nvarchar(4000), site.argument(0), site.line()), site.integer(1));
        return FunctionValue.strict(
                site.name(),
                SqlType.SYSNAME,
                arguments,
                (values, frame) -> part(parts(text(values, 0)), number(values, 1)));
    }

    private static @Nullable String part(List<String> parts, int fromEnd) {
        boolean there = fromEnd >= 1 && fromEnd <= parts.size() && parts.size() <= NAME_PARTS;
        String part = there ? parts.get(parts.size() - fromEnd) : "";
        return part.isEmpty() || part.length() > SqlType.SYSNAME.length() ? null : part;
    }

    /** The parts between dots, brackets and quotation marks taken off. */
    private static List<String> parts(String name) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        char closing = 0;
        for (int i = 0; i < name.length(); i++) {
            char character = name.charAt(i);
            if (closing != 0) {
                boolean doubled = i + 1 < name.length() && name.charAt(i + 1) == closing;
                if (character != closing) {
                    part.append(character);
                } else if (doubled) {
                    part.append(character);
                    i++;
                } else {
                    closing = 0;
                }
            } else if (character == '.') {
                parts.add(part.toString());
                part.setLength(0);
            } else if (part.isEmpty() && (character == '[' || character == '"')) {
                closing = character == '[' ? ']' : '"';
            } else {
                part.append(character);
            }
        }
        parts.add(part.toString());
        return parts;
    }

    private static Scalar escape(CallSite site) {
        boolean json = site.argument(1) instanceof Literal literal
                && literal.value() instanceof String kind
                && kind.equalsIgnoreCase("json");
        if (!json) {
            throw new UnmodelledException("STRING_ESCAPE of something else than JSON", site.line());
        }
        Scalar text = Converted.to(SqlType.nvarchar(SqlType.MAX), site.argument(0), site.line());
        return FunctionValue.strict(site.name(), text.type(), List.of(text), (values, frame) -> {
            StringBuilder escaped = new StringBuilder();
            text(values, 0).chars().forEach(character -> escaped.append(escaped((char) character)));
            return escaped.toString();
        });
    }

    private static String escaped(char character) {
        return switch (character) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '/' -> "\\/";
            case '\b' -> "\\b";
            case '\f' -> "\\f";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default ->
                character < ' '
                        ? "\\u00" + (character < 16 ? "0" : "") + Integer.toHexString(character)
                        : String.valueOf(character);
        };
    }
}
