package org.ekmsim.engine.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.message.UnmodelledException;
import org.ekmsim.engine.type.SqlType;
import org.ekmsim.engine.type.TypeName;
import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.expression.FunctionCall;
import org.ekmsim.tsql.expression.WindowedFunction;
import org.ekmsim.tsql.query.OrderItem;
import org.ekmsim.tsql.query.WindowSpecification;
import org.jspecify.annotations.Nullable;

/**
 * The ranking functions of one query, in the order they were met. Their values stand at the end of the query's rows,
 * the first function's last.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/queries/select-over-clause-transact-sql">SELECT - OVER clause
 *     (Transact-SQL)</a>
 */
final class Windows {

    private final List<Ranking> rankings = new ArrayList<>();

    /** The value of a ranking function, by its place from the end of the row. */
    private record Rank(int slot) implements Scalar {
        @Override
        public SqlType type() {
            return SqlType.BIGINT;
        }

        @Override
        public boolean nullable() {
            return false;
        }

        @Override
        public @Nullable Object evaluate(Frame frame) {
            return frame.row()[frame.row().length - 1 - slot];
        }
    }

    /**
     * Binds a ranking function over the rows of the query.
     *
     * @throws EngineError 4112 without ORDER BY, 4113 for a function that ranks nothing, 4109 for one within another
     */
    Scalar bind(WindowedFunction windowed, ExpressionBinder rows) {
        Ranking ranking = ranking(windowed, rows);
        int slot = rankings.indexOf(ranking);
        if (slot < 0) {
            slot = rankings.size();
            rankings.add(ranking);
        }
        return new Rank(slot);
    }

    private static Ranking ranking(WindowedFunction windowed, ExpressionBinder rows) {
        WindowSpecification window = windowed.window();
        if (!(windowed.function() instanceof FunctionCall call) || window == null) {
            throw new UnmodelledException("OVER", windowed.line());
        }
        String name = call.name().name().value();
        Ranking.Kind kind = Ranking.Kind.named(name).orElseThrow(() -> EngineError.of(4113, 1, name));
        List<Expression> parts = new ArrayList<>(window.expressions());
        parts.addAll(call.arguments());
        if (parts.stream().anyMatch(AggregateFinder::containsWindow)) {
            throw EngineError.of(4109, 1);
        }
        int count = kind == Ranking.Kind.NTILE ? 1 : 0;
        if (call.arguments().size() != count) {
            throw EngineError.of(4114, 1, name, count);
        }
        if (window.orderBy().isEmpty()) {
            throw EngineError.of(4112, 1, name);
        }
        return new Ranking(
                kind,
                count == 0 ? null : tiles(call.arguments().get(0), rows),
                window.partitionBy().stream().map(rows::bind).toList(),
                window.orderBy().stream().map(item -> key(item, rows)).toList());
    }

    private static Scalar tiles(Expression expression, ExpressionBinder rows) {
        Scalar bound = rows.bind(expression);
        if (!bound.type().name().isInteger() || bound.type().name() == TypeName.BIT) {
            throw EngineError.of(4116, 1);
        }
        return Converted.to(SqlType.BIGINT, bound, expression.line());
    }

    private static Ranking.Key key(OrderItem item, ExpressionBinder rows) {
        Scalar value = rows.bind(item.expression());
        if (value instanceof Literal) {
            throw new UnmodelledException(
                    "OVER (ORDER BY a constant)", item.expression().line());
        }
        return new Ranking.Key(value, item.descending(), Collated.collation(value));
    }

    /** The rankings met so far. */
    List<Ranking> rankings() {
        return List.copyOf(rankings);
    }

    /** The rows with the values of the rankings behind their own. */
    static List<@Nullable Object[]> extended(List<Ranking> rankings, List<@Nullable Object[]> rows, Frame outer) {
        if (rankings.isEmpty()) {
            return rows;
        }
        List<@Nullable Object[]> wide = new ArrayList<>(rows.size());
        for (@Nullable Object[] row : rows) {
            wide.add(Arrays.copyOf(row, row.length + rankings.size()));
        }
        for (int slot = 0; slot < rankings.size(); slot++) {
            rankings.get(slot).rank(wide, outer, slot);
        }
        return wide;
    }
}
