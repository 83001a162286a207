package org.ekmsim.engine.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.type.Collation;
import org.ekmsim.engine.type.SqlType;
import org.ekmsim.engine.type.TypeName;
import org.ekmsim.engine.type.TypePrecedence;
import org.ekmsim.engine.type.ValueOrder;
import org.jspecify.annotations.Nullable;

/**
 * Functions that pick one of their arguments.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/language-elements/coalesce-transact-sql">COALESCE
 *     (Transact-SQL)</a>
 * @see <a href="https://learn.microsoft.com/sql/t-sql/functions/isnull-transact-sql">ISNULL (Transact-SQL)</a>
 */
final class ChoiceFunctions {

    private ChoiceFunctions() {}

    static Map<String, ScalarFunction> all() {
        return Map.of(
                "ISNULL", new ScalarFunction(2, 2, ChoiceFunctions::isNull),
                "COALESCE", new ScalarFunction(2, ScalarFunction.MANY, ChoiceFunctions::coalesce),
                "NULLIF", new ScalarFunction(2, 2, ChoiceFunctions::nullIf),
                "GREATEST", new ScalarFunction(1, ScalarFunction.MANY, site -> extreme(site, 1)),
                "LEAST", new ScalarFunction(1, ScalarFunction.MANY, site -> extreme(site, -1)),
                "CHOOSE", new ScalarFunction(2, ScalarFunction.MANY, ChoiceFunctions::choose));
    }

    /** The first argument's type decides; the word NULL has none, so the second argument's does. */
    private static Scalar isNull(CallSite site) {
        SqlType type = Literal.isNull(site.argument(0)) ? site.type(1) : site.type(0);
        return new FirstPresent(type, site.all(type));
    }

    private static Scalar coalesce(CallSite site) {
        SqlType type = common(site.arguments()).orElseThrow(() -> EngineError.of(4127, 1));
        return new FirstPresent(type, site.all(type));
    }

    private static Scalar nullIf(CallSite site) {
        if (Literal.isNull(site.argument(0))) {
            throw EngineError.of(4151, 1);
        }
        Predicate equal = Comparisons.compare(
                Predicate.Comparator.EQUAL,
                site.argument(0),
                site.argument(1),
                Collation.CASE_INSENSITIVE,
                site.line());
        Scalar nothing = Literal.of(site.type(0), null);
        return new Case(site.type(0), List.of(new Case.Branch(equal, nothing)), site.argument(0));
    }

    private static Scalar choose(CallSite site) {
        List<Scalar> choices = site.arguments().subList(1, site.count());
        SqlType type = common(choices).orElse(SqlType.INT);
        List<Scalar> arguments = new ArrayList<>();
        arguments.add(site.integer(0));
        for (Scalar choice : choices) {
            arguments.add(Converted.to(type, choice, site.line()));
        }
        return FunctionValue.lenient(site.name(), type, arguments, (values, frame) -> {
            int index = values[0] == null ? 0 : (Integer) values[0];
            return index < 1 || index >= values.length ? null : values[index];
        });
    }

    /** GREATEST and LEAST leave NULLs out. */
    private static Scalar extreme(CallSite site, int sign) {
        SqlType type = common(site.arguments()).orElse(SqlType.INT);
        return FunctionValue.lenient(site.name(), type, site.all(type), (values, frame) -> {
            Object extreme = null;
            for (Object value : values) {
                boolean further = value != null
                        && (extreme == null
                                || sign * ValueOrder.compare(value, extreme, Collation.CASE_INSENSITIVE) > 0);
                extreme = further ? value : extreme;
            }
            return extreme;
        });
    }

    /** The type with the highest precedence of those that are not the word NULL; empty when all are. */
    static Optional<SqlType> common(List<Scalar> scalars) {
        return scalars.stream()
                .filter(scalar -> !Literal.isNull(scalar))
                .map(Scalar::type)
                .reduce(TypePrecedence::common);
    }

    /** The first argument that is not NULL; later ones are not evaluated. */
    private record FirstPresent(SqlType type, List<Scalar> candidates) implements Scalar {
        @Override
        public boolean nullable() {
            return candidates.stream().allMatch(Scalar::nullable);
        }

        @Override
        public @Nullable Object evaluate(Frame frame) {
            for (Scalar candidate : candidates) {
                Object value = candidate.evaluate(frame);
                if (value != null) {
                    return value;
                }
            }
            return null;
        }
    }

    /** Whether values of the type are numbers an arithmetic function takes. */
    static boolean isNumeric(TypeName name) {
        return switch (name) {
            case TINYINT, SMALLINT, INT, BIGINT, DECIMAL, MONEY, SMALLMONEY, FLOAT, REAL -> true;
            default -> false;
        };
    }
}
