package org.ekmsim.engine.query;

import static org.ekmsim.engine.query.TextFunctions.text;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.type.Conversion;
import org.ekmsim.engine.type.SqlType;
import org.ekmsim.engine.type.TypeName;
import org.ekmsim.engine.type.Variant;
import org.jspecify.annotations.Nullable;

/**
 * Functions that say what a value is.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/functions/isnumeric-transact-sql">ISNUMERIC (Transact-SQL)</a>
 * @see <a href="https://learn.microsoft.com/sql/t-sql/functions/isdate-transact-sql">ISDATE (Transact-SQL)</a>
 * @see <a href="https://learn.microsoft.com/sql/t-sql/functions/sql-variant-property-transact-sql">SQL_VARIANT_PROPERTY
 *     (Transact-SQL)</a>
 */
final class TestFunctions {

    /** Signs that count as numbers by themselves. */
    private static final Set<String> LONE_SIGNS = Set.of("+", "-", "$", ".", ",");

    private TestFunctions() {}

    static Map<String, ScalarFunction> all() {
        return Map.of(
                "ISNUMERIC", new ScalarFunction(1, 1, TestFunctions::isNumeric),
                "ISDATE", new ScalarFunction(1, 1, TestFunctions::isDate),
                "SQL_VARIANT_PROPERTY", new ScalarFunction(2, 2, TestFunctions::variantProperty));
    }

    private static Scalar isNumeric(CallSite site) {
        SqlType type = site.type(0);
        if (!type.name().isCharacter()) {
            boolean numeric = ChoiceFunctions.isNumeric(type.name()) || type.name() == TypeName.BIT;
            return answer(site, numeric);
        }
        return FunctionValue.lenient(site.name(), SqlType.INT, List.of(site.argument(0)), (values, frame) -> {
            String text = values[0] == null ? "" : text(values, 0).strip();
            boolean number = !text.isEmpty()
                    && (LONE_SIGNS.contains(text)
                            || converts(text, SqlType.FLOAT)
                            || converts(text, SqlType.of(TypeName.MONEY)));
            return number ? 1 : 0;
        });
    }

    /** Whether values of the argument's type are always or never what is asked for; NULL never is. */
    private static Scalar answer(CallSite site, boolean whenPresent) {
        return FunctionValue.lenient(
                site.name(),
                SqlType.INT,
                List.of(site.argument(0)),
                (values, frame) -> whenPresent && values[0] != null ? 1 : 0);
    }

    private static boolean converts(String text, SqlType type) {
        try {
            Conversion.cast(text, SqlType.varchar(8000), type, null);
            return true;
        } catch (EngineError noValueOfTheType) {
            return false;
        }
    }

    private static Scalar isDate(CallSite site) {
        TypeName name = site.type(0).name();
        if (!name.isCharacter()) {
            return answer(site, name == TypeName.DATETIME || name == TypeName.SMALLDATETIME);
        }
        return FunctionValue.lenient(
                site.name(),
                SqlType.INT,
                List.of(site.argument(0)),
                (values, frame) -> values[0] != null && converts(text(values, 0), SqlType.DATETIME) ? 1 : 0);
    }

    private static Scalar variantProperty(CallSite site) {
        Scalar variant = Converted.to(SqlType.SQL_VARIANT, site.argument(0), site.line());
        List<Scalar> arguments = List.of(variant, site.text(1));
        return FunctionValue.strict(site.name(), SqlType.SQL_VARIANT, arguments, (values, frame) -> {
            Variant value = (Variant) Objects.requireNonNull(values[0]);
            return property(value, text(values, 1).strip());
        });
    }

    private static @Nullable Variant property(Variant variant, String name) {
        SqlType type = variant.type();
        int bytes = StoredSize.of(variant.value(), type);
        boolean text = type.name().isCharacter();
        boolean sized = text || type.name().isBinary();
        if (name.equalsIgnoreCase("BaseType")) {
            String base =
                    type.name() == TypeName.DECIMAL ? "numeric" : type.name().sqlName();
            return new Variant(SqlType.SYSNAME, base);
        }
        if (name.equalsIgnoreCase("Precision")) {
            return number(precision(type));
        }
        if (name.equalsIgnoreCase("Scale")) {
            return number(scale(type));
        }
        if (name.equalsIgnoreCase("MaxLength")) {
            int perCharacter = type.name() == TypeName.NCHAR || type.name() == TypeName.NVARCHAR ? 2 : 1;
            return number(sized ? type.length() * perCharacter : bytes);
        }
        if (name.equalsIgnoreCase("TotalBytes")) {
            return number(bytes + overhead(type));
        }
        return name.equalsIgnoreCase("Collation") && text
                ? new Variant(SqlType.SYSNAME, "SQL_Latin1_General_CP1_CI_AS")
                : null;
    }

    private static Variant number(int value) {
        return new Variant(SqlType.INT, value);
    }

    /** What a variant adds to its value: two bytes, and the type's own properties (inferred from the storage format). */
    private static int overhead(SqlType type) {
        if (type.name().isCharacter()) {
            return 8;
        }
        return type.name().isBinary() || type.name() == TypeName.DECIMAL ? 4 : 2;
    }

    private static int precision(SqlType type) {
        return switch (type.name()) {
            case BIT -> 1;
            case TINYINT -> 3;
            case SMALLINT -> 5;
            case INT, SMALLMONEY, DATE -> 10;
            case BIGINT, MONEY -> 19;
            case FLOAT -> 53;
            case REAL -> 24;
            case DATETIME -> 23;
            case SMALLDATETIME -> 16;
            case DECIMAL -> type.precision();
            case TIME -> type.precision() == 0 ? 8 : 9 + type.precision();
            case DATETIME2 -> type.precision() == 0 ? 19 : 20 + type.precision();
            case DATETIMEOFFSET -> type.precision() == 0 ? 26 : 27 + type.precision();
            default -> 0;
        };
    }

    private static int scale(SqlType type) {
        return switch (type.name()) {
            case MONEY, SMALLMONEY -> 4;
            case DATETIME -> 3;
            case TIME, DATETIME2, DATETIMEOFFSET -> type.precision();
            default -> type.scale();
        };
    }
}
