package org.ekmsim.engine.query;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.message.UnmodelledException;
import org.ekmsim.engine.type.Collation;
import org.ekmsim.engine.type.SqlType;
import org.ekmsim.engine.type.TypeName;
import org.ekmsim.tsql.expression.FunctionCall;
import org.ekmsim.tsql.query.OrderItem;
import org.jspecify.annotations.Nullable;

/**
 * A bound aggregate.
 *
 * @param argument what is aggregated, in the type of the computation; null for {@code COUNT(*)}
 * @param separator of STRING_AGG, otherwise null
 * @param order of WITHIN GROUP; empty without
 * @see <a href="https://learn.microsoft.com/sql/t-sql/functions/aggregate-functions-transact-sql">Aggregate Functions
 *     (Transact-SQL)</a>
 */
record Aggregate(
        Kind kind,
        boolean distinct,
        @Nullable Scalar argument,
        @Nullable Scalar separator,
        List<Ranking.Key> order,
        Collation collation,
        SqlType type) {

    private static final int MOST_DIGITS = 38;

    /** The aggregates. */
    enum Kind {
        COUNT,
        COUNT_BIG,
        MIN,
        MAX,
        SUM,
        AVG,
        STDEV,
        STDEVP,
        VAR,
        VARP,
        STRING_AGG;

        static Optional<Kind> of(FunctionCall call) {
            if (call.name().parts().size() > 1) {
                return Optional.empty();
            }
            String name = call.name().name().value().toUpperCase(Locale.ROOT);
            for (Kind kind : values()) {
                if (kind.name().equals(name)) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }

        String inMessages() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A NULL is left out: all but STRING_AGG, which is documented to ignore it, warn of that. */
    void eliminatesNull(EvaluationContext context) {
        if (kind != Kind.STRING_AGG) {
            context.nullEliminated();
        }
    }

    boolean isCount() {
        return kind == Kind.COUNT || kind == Kind.COUNT_BIG;
    }

    /** Binds a call over the rows of the ungrouped query. */
    static Aggregate bind(FunctionCall call, List<OrderItem> order, ExpressionBinder input) {
        Kind kind = Kind.of(call).orElseThrow();
        if (call.star()) {
            if (kind != Kind.COUNT && kind != Kind.COUNT_BIG) {
                throw EngineError.of(102, 1, "*");
            }
            return new Aggregate(kind, false, null, null, List.of(), Collation.CASE_INSENSITIVE, countType(kind));
        }
        int count = kind == Kind.STRING_AGG ? 2 : 1;
        ScalarFunction.requireCount(kind.inMessages(), call.arguments().size(), count, count);
        List<Scalar> arguments = call.arguments().stream().map(input::bind).toList();
        CallSite site = new CallSite(kind.inMessages(), arguments, call.line());
        Collation collation = Collated.collation(site.argument(0));
        return switch (kind) {
            case COUNT, COUNT_BIG ->
                new Aggregate(kind, call.distinct(), site.argument(0), null, List.of(), collation, countType(kind));
            case MIN, MAX -> {
                if (site.type(0).name() == TypeName.BIT) {
                    throw invalid(kind, site);
                }
                yield new Aggregate(kind, false, site.argument(0), null, List.of(), collation, site.type(0));
            }
            case SUM, AVG, STDEV, STDEVP, VAR, VARP -> summed(kind, call.distinct(), site, collation);
            case STRING_AGG -> {
                Scalar text = site.text(0);
                boolean unlimited = text.type().length() == SqlType.MAX;
                SqlType type = site.textType(unlimited ? SqlType.MAX : 8000, 0);
                List<Ranking.Key> keys =
                        order.stream().map(item -> key(item, input)).toList();
                yield new Aggregate(kind, false, text, site.text(1), keys, collation, type);
            }
        };
    }

    private static Ranking.Key key(OrderItem item, ExpressionBinder input) {
        Scalar value = input.bind(item.expression());
        return new Ranking.Key(value, item.descending(), Collated.collation(value));
    }

    private static SqlType countType(Kind kind) {
        return kind == Kind.COUNT ? SqlType.INT : SqlType.BIGINT;
    }

    private static Aggregate summed(Kind kind, boolean distinct, CallSite site, Collation collation) {
        SqlType source = site.type(0);
        SqlType type =
                switch (source.name()) {
                    case TINYINT, SMALLINT, INT -> SqlType.INT;
                    case BIGINT -> SqlType.BIGINT;
                    case MONEY, SMALLMONEY -> SqlType.of(TypeName.MONEY);
                    case FLOAT, REAL -> SqlType.FLOAT;
                    case DECIMAL ->
                        SqlType.decimal(MOST_DIGITS, kind == Kind.AVG ? Math.max(source.scale(), 6) : source.scale());
                    default -> throw invalid(kind, site);
                };
        SqlType result = kind == Kind.SUM || kind == Kind.AVG ? type : SqlType.FLOAT;
        Scalar operand = Converted.to(result, site.argument(0), site.line());
        return new Aggregate(kind, distinct, operand, null, List.of(), collation, result);
    }

    private static RuntimeException invalid(Kind kind, CallSite site) {
        if (Literal.isNull(site.argument(0))) {
            return new UnmodelledException(kind + " of the word NULL", site.line());
        }
        return EngineError.of(8117, 1, site.type(0).name().sqlName(), kind.inMessages());
    }
}
