package org.ekmsim.engine.query;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ekmsim.engine.type.Conversion;
import org.ekmsim.engine.type.ResultColumn;
import org.ekmsim.engine.type.SqlType;
import org.ekmsim.tsql.query.SetOperation;
import org.jspecify.annotations.Nullable;

/**
 * UNION, EXCEPT and INTERSECT. The columns carry the names of the left query and types that hold both.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/language-elements/set-operators-union-transact-sql">Set Operators
 *     - UNION (Transact-SQL)</a>
 */
record SetPlan(SetOperation.Kind kind, RowPlan left, RowPlan right, List<ResultColumn> columns) implements RowPlan {

    @Override
    public boolean isUntypedNull(int column) {
        return left.isUntypedNull(column) && right.isUntypedNull(column);
    }

    @Override
    public List<@Nullable Object[]> rows(Frame outer) {
        List<@Nullable Object[]> lefts = converted(left, outer);
        List<@Nullable Object[]> rights = converted(right, outer);
        if (kind == SetOperation.Kind.UNION_ALL || kind == SetOperation.Kind.UNION) {
            List<@Nullable Object[]> all = new ArrayList<>(lefts);
            all.addAll(rights);
            return kind == SetOperation.Kind.UNION ? distinct(all) : all;
        }
        Set<RowKey> others = new HashSet<>();
        for (@Nullable Object[] row : rights) {
            others.add(RowKey.of(row, columns.size()));
        }
        boolean wanted = kind == SetOperation.Kind.INTERSECT;
        List<@Nullable Object[]> kept = distinct(lefts);
        kept.removeIf(row -> others.contains(RowKey.of(row, columns.size())) != wanted);
        return kept;
    }

    private List<@Nullable Object[]> distinct(List<@Nullable Object[]> rows) {
        Map<RowKey, @Nullable Object[]> first = new LinkedHashMap<>();
        for (@Nullable Object[] row : rows) {
            first.putIfAbsent(RowKey.of(row, columns.size()), row);
        }
        return new ArrayList<>(first.values());
    }

    private List<@Nullable Object[]> converted(RowPlan side, Frame outer) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (@Nullable Object[] row : side.rows(outer)) {
            @Nullable Object[] converted = new @Nullable Object[row.length];
            for (int i = 0; i < row.length; i++) {
                SqlType from = side.columns().get(i).type();
                converted[i] = Conversion.convert(row[i], from, columns.get(i).type());
            }
            rows.add(converted);
        }
        return rows;
    }
}
