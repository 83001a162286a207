package org.ekmsim.engine.query;

import static org.ekmsim.engine.query.TextFunctions.number;
import static org.ekmsim.engine.query.TextFunctions.text;
import static org.ekmsim.engine.query.TextFunctions.value;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.type.Binary;
import org.ekmsim.engine.type.Collation;
import org.ekmsim.engine.type.SqlType;
import org.ekmsim.engine.type.TypeName;
import org.ekmsim.engine.type.TypePrecedence;
import org.jspecify.annotations.Nullable;

/**
 * Functions that search strings, cut them and put them together.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/functions/string-functions-transact-sql">String Functions
 *     (Transact-SQL)</a>
 */
final class EditFunctions {

    private static final int LONGEST = 8000;

    private EditFunctions() {}

    static Map<String, ScalarFunction> all() {
        return Map.of(
                "SUBSTRING", new ScalarFunction(3, 3, EditFunctions::substring),
                "LEFT", new ScalarFunction(2, 2, site -> end(site, true)),
                "RIGHT", new ScalarFunction(2, 2, site -> end(site, false)),
                "REPLACE", new ScalarFunction(3, 3, EditFunctions::replace),
                "CHARINDEX", new ScalarFunction(2, 3, EditFunctions::charIndex),
                "STUFF", new ScalarFunction(4, 4, EditFunctions::stuff),
                "REPLICATE", new ScalarFunction(2, 2, EditFunctions::replicate),
                "SPACE", new ScalarFunction(1, 1, EditFunctions::space),
                "CONCAT", new ScalarFunction(2, ScalarFunction.MANY, site -> concat(site, 0)),
                "CONCAT_WS", new ScalarFunction(3, ScalarFunction.MANY, site -> concat(site, 1)));
    }

    /** SUBSTRING counts from one; a start before the string shortens the result. */
    private static Scalar substring(CallSite site) {
        SqlType source = site.type(0);
        boolean binary = source.name().isBinary();
        if (!binary && !source.name().isCharacter()) {
            throw site.invalidType(0);
        }
        int declared = source.length() == SqlType.MAX
                ? SqlType.MAX
                : Math.min(source.length(), site.constant(2, source.length()));
        SqlType type = binary ? SqlType.varbinary(declared) : site.textType(declared, 0);
        List<Scalar> arguments = List.of(site.argument(0), site.integer(1), site.integer(2));
        return FunctionValue.strict(site.name(), type, arguments, (values, frame) -> {
            if (number(values, 2) < 0) {
                throw EngineError.of(537, 3);
            }
            int length = binary
                    ? ((Binary) value(values, 0)).length()
                    : text(values, 0).length();
            long first = number(values, 1) - 1L;
            int start = (int) Math.max(0, Math.min(length, first));
            int end = (int) Math.max(start, Math.min(length, first + number(values, 2)));
            return binary
                    ? Binary.of(Arrays.copyOfRange(((Binary) value(values, 0)).toBytes(), start, end))
                    : text(values, 0).substring(start, end);
        });
    }

    private static Scalar end(CallSite site, boolean left) {
        Scalar text = site.text(0);
        int declared = text.type().length() == SqlType.MAX
                ? SqlType.MAX
                : Math.min(
                        text.type().length(),
                        Math.max(1, site.constant(1, text.type().length())));
        List<Scalar> arguments = List.of(text, site.integer(1));
        return FunctionValue.strict(site.name(), site.textType(declared, 0), arguments, (values, frame) -> {
            if (number(values, 1) < 0) {
                throw left ? EngineError.of(537, 2) : EngineError.of(536, 2, "RIGHT");
            }
            String value = text(values, 0);
            int count = Math.min(value.length(), number(values, 1));
            return left ? value.substring(0, count) : value.substring(value.length() - count);
        });
    }

    private static Scalar replace(CallSite site) {
        List<Scalar> arguments = List.of(site.text(0), site.text(1), site.text(2));
        return FunctionValue.strict(site.name(), site.textType(LONGEST, 0, 1, 2), arguments, (values, frame) -> {
            String source = text(values, 0);
            String wanted = text(values, 1);
            StringBuilder result = new StringBuilder();
            int from = 0;
            int found;
            while (!wanted.isEmpty() && (found = indexOf(wanted, source, from)) >= 0) {
                result.append(source, from, found).append(text(values, 2));
                from = found + wanted.length();
            }
            return result.append(source.substring(from)).toString();
        });
    }

    private static Scalar charIndex(CallSite site) {
        List<Scalar> arguments = new ArrayList<>(List.of(site.text(0), site.text(1)));
        if (site.count() > 2) {
            arguments.add(site.integer(2));
        }
        return FunctionValue.strict(site.name(), SqlType.INT, arguments, (values, frame) -> {
            int start = values.length > 2 ? Math.max(0, number(values, 2) - 1) : 0;
            return text(values, 0).isEmpty() ? 0 : indexOf(text(values, 0), text(values, 1), start) + 1;
        });
    }

    private static int indexOf(String wanted, String source, int from) {
        Collation collation = Collation.CASE_INSENSITIVE;
        return collation.key(source + '.').indexOf(collation.key(wanted + '.').substring(0, wanted.length()), from);
    }

    private static Scalar stuff(CallSite site) {
        List<Scalar> arguments = List.of(site.text(0), site.integer(1), site.integer(2), site.text(3));
        return FunctionValue.lenient(site.name(), site.textType(LONGEST, 0, 3), arguments, (values, frame) -> {
            if (values[0] == null || values[1] == null || values[2] == null) {
                return null;
            }
            String source = text(values, 0);
            int start = number(values, 1) - 1;
            int length = number(values, 2);
            if (start < 0 || start >= source.length() || length < 0) {
                return null;
            }
            int end = (int) Math.min(source.length(), (long) start + length);
            return source.substring(0, start) + (values[3] == null ? "" : text(values, 3)) + source.substring(end);
        });
    }

    private static Scalar replicate(CallSite site) {
        Scalar text = site.text(0);
        boolean unlimited = text.type().length() == SqlType.MAX;
        SqlType type = site.textType(unlimited ? SqlType.MAX : LONGEST, 0);
        return FunctionValue.strict(site.name(), type, List.of(text, site.integer(1)), (values, frame) -> {
            int times = number(values, 1);
            String source = text(values, 0);
            if (times < 0) {
                return null;
            }
            long most = unlimited || source.isEmpty() ? times : Math.min(times, type.length() / source.length() + 1L);
            String result = source.repeat((int) most);
            return unlimited || result.length() <= type.length() ? result : result.substring(0, type.length());
        });
    }

    private static Scalar space(CallSite site) {
        return FunctionValue.strict(
                site.name(), SqlType.varchar(LONGEST), List.of(site.integer(0)), (values, frame) -> {
                    int count = number(values, 0);
                    return count < 0 ? null : " ".repeat(Math.min(count, LONGEST));
                });
    }

    /** CONCAT takes NULL for the empty string; CONCAT_WS leaves NULLs out. */
    private static Scalar concat(CallSite site, int separators) {
        List<Scalar> arguments = new ArrayList<>();
        boolean national = false;
        boolean unlimited = false;
        int length = 0;
        for (int i = 0; i < site.count(); i++) {
            Scalar argument = Literal.isNull(site.argument(i)) ? Literal.of(SqlType.varchar(1), null) : site.text(i);
            arguments.add(argument);
            national |= CallSite.isNational(argument.type());
            unlimited |= argument.type().length() == SqlType.MAX;
            length += Math.max(0, argument.type().length());
        }
        TypeName family = national ? TypeName.NVARCHAR : TypeName.VARCHAR;
        int most = TypePrecedence.maximumLength(family);
        SqlType type = new SqlType(family, unlimited ? SqlType.MAX : Math.min(length, most), 0, 0);
        return FunctionValue.lenient(site.name(), type, arguments, (values, frame) -> joined(values, separators));
    }

    private static String joined(@Nullable Object[] values, int separators) {
        String separator = separators == 0 || values[0] == null ? "" : text(values, 0);
        List<String> parts = new ArrayList<>();
        for (int i = separators; i < values.length; i++) {
            if (values[i] != null) {
                parts.add(text(values, i));
            }
        }
        return String.join(separator, parts);
    }
}
