package org.ekmsim.engine.query;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.message.UnmodelledException;
import org.ekmsim.engine.type.SqlType;
import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.query.Ordering;
import org.ekmsim.tsql.query.Top;
import org.jspecify.annotations.Nullable;

/**
 * How many rows of an ordered list remain.
 *
 * @param skip rows to leave out, or null
 * @param count rows to keep, or null
 * @see <a href="https://learn.microsoft.com/sql/t-sql/queries/top-transact-sql">TOP (Transact-SQL)</a>
 */
record Cut(@Nullable Scalar skip, @Nullable Scalar count, boolean percent, boolean withTies) {

    static final Cut NONE = new Cut(null, null, false, false);

    private static final int HUNDRED = 100;

    static Cut of(@Nullable Top top, ExpressionBinder binder, boolean ordered) {
        if (top == null) {
            return NONE;
        }
        int line = top.expression().line();
        if (top.withTies() && !ordered) {
            throw new UnmodelledException("TOP WITH TIES without ORDER BY", line);
        }
        SqlType type = top.percent() ? SqlType.FLOAT : SqlType.BIGINT;
        return new Cut(null, Converted.to(type, binder.bind(top.expression()), line), top.percent(), top.withTies());
    }

    static Cut of(Ordering ordering, ExpressionBinder binder) {
        return new Cut(whole(ordering.offset(), binder), whole(ordering.fetch(), binder), false, false);
    }

    private static @Nullable Scalar whole(@Nullable Expression expression, ExpressionBinder binder) {
        return expression == null ? null : Converted.to(SqlType.BIGINT, binder.bind(expression), expression.line());
    }

    /**
     * The rows that remain.
     *
     * @param order the ordering of the rows, for ties
     */
    <R> List<R> apply(List<R> rows, Frame frame, Comparator<R> order) {
        int from = skip == null ? 0 : (int) Math.min(rows.size(), rowCount(skip, frame));
        long wanted = count == null ? rows.size() : percent ? share(count, frame, rows.size()) : rowCount(count, frame);
        int to = (int) Math.min(rows.size(), from + Math.min(wanted, rows.size()));
        while (withTies && to > from && to < rows.size() && order.compare(rows.get(to - 1), rows.get(to)) == 0) {
            to++;
        }
        return rows.subList(from, to);
    }

    private static long rowCount(Scalar scalar, Frame frame) {
        Object value = scalar.evaluate(frame);
        if (value == null) {
            throw EngineError.of(1014, 1);
        }
        if ((Long) value < 0) {
            throw EngineError.of(127, 1);
        }
        return (Long) value;
    }

    /** A percentage of the rows, rounded up. */
    private static long share(Scalar scalar, Frame frame, int rows) {
        Object value = scalar.evaluate(frame);
        if (value == null) {
            throw EngineError.of(1014, 1);
        }
        if ((Double) value < 0) {
            throw EngineError.of(127, 1);
        }
        BigDecimal part = BigDecimal.valueOf((Double) value).multiply(BigDecimal.valueOf(rows));
        return part.divide(BigDecimal.valueOf(HUNDRED), 0, RoundingMode.UP).longValue();
    }
}
