package org.ekmsim.engine.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ekmsim.engine.type.SqlType;
import org.ekmsim.tsql.expression.Expression;
import org.jspecify.annotations.Nullable;

/**
 * Rows to change, found through a source in which every row of the target carries its position.
 *
 * @param position the column of the source with the position
 * @param expressions binds over the source's columns
 */
record BoundTargetRows(RowSource source, @Nullable Predicate where, Cut cut, int position, ExpressionBinder expressions)
        implements TargetRows {

    @Override
    public List<Match> find(EvaluationContext context) {
        Frame root = Frame.root(context);
        Map<Integer, Match> found = new TreeMap<>();
        List<@Nullable Object[]> rows = source.rows(root);
        for (@Nullable Object[] row : rows) {
            // An outer join may bring rows without one of the target.
            if (row[position] instanceof Integer place
                    && !found.containsKey(place)
                    && (where == null || where.test(root.inner(row)) == Truth.TRUE)) {
                found.put(place, new Match(place, row));
            }
        }
        return cut.apply(new ArrayList<>(found.values()), root, (left, right) -> 0);
    }

    @Override
    public RowValue bind(Expression expression) {
        return new Value(expressions.bind(expression));
    }

    private record Value(Scalar scalar) implements RowValue {
        @Override
        public SqlType type() {
            return scalar.type();
        }

        @Override
        public @Nullable Object evaluate(EvaluationContext context, Match match) {
            return scalar.evaluate(Frame.root(context).inner(match.values()));
        }
    }
}
