package org.ekmsim.engine.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ekmsim.engine.type.ValueOrder;
import org.jspecify.annotations.Nullable;

/**
 * Makes one row of each group.
 *
 * @param keys the GROUP BY expressions; without any, all rows are one group even when there are none
 */
record Aggregation(List<Scalar> keys, List<Aggregate> aggregates, boolean always) {

    List<@Nullable Object[]> group(List<@Nullable Object[]> rows, Frame outer) {
        Map<RowKey, List<@Nullable Object[]>> groups = new LinkedHashMap<>();
        if (always) {
            groups.put(RowKey.NONE, rows);
        } else {
            for (@Nullable Object[] row : rows) {
                groups.computeIfAbsent(RowKey.of(keys, outer.inner(row)), key -> new ArrayList<>())
                        .add(row);
            }
        }
        List<@Nullable Object[]> result = new ArrayList<>(groups.size());
        for (List<@Nullable Object[]> members : groups.values()) {
            result.add(row(members, outer));
        }
        return result;
    }

    private @Nullable Object[] row(List<@Nullable Object[]> members, Frame outer) {
        @Nullable Object[] row = new @Nullable Object[keys.size() + aggregates.size()];
        for (int i = 0; i < keys.size(); i++) {
            row[i] = keys.get(i).evaluate(outer.inner(members.get(0)));
        }
        for (int i = 0; i < aggregates.size(); i++) {
            row[keys.size() + i] = value(aggregates.get(i), members, outer);
        }
        return row;
    }

    private static List<@Nullable Object[]> ordered(
            List<Ranking.Key> order, List<@Nullable Object[]> members, Frame outer) {
        if (order.isEmpty()) {
            return members;
        }
        List<@Nullable Object[]> sorted = new ArrayList<>(members);
        sorted.sort((left, right) -> {
            for (Ranking.Key key : order) {
                Object first = key.value().evaluate(outer.inner(left));
                Object second = key.value().evaluate(outer.inner(right));
                int compared = ValueOrder.compare(first, second, key.collation());
                if (compared != 0) {
                    return key.descending() ? -compared : compared;
                }
            }
            return 0;
        });
        return sorted;
    }

    private static @Nullable Object value(Aggregate aggregate, List<@Nullable Object[]> members, Frame outer) {
        Scalar argument = aggregate.argument();
        if (argument == null) {
            return AggregateValue.count(aggregate, members.size());
        }
        Map<Object, Object> distinct = new LinkedHashMap<>();
        List<Object> values = new ArrayList<>(members.size());
        for (@Nullable Object[] member : ordered(aggregate.order(), members, outer)) {
            Object value = argument.evaluate(outer.inner(member));
            if (value == null) {
                aggregate.eliminatesNull(outer.context());
            } else {
                values.add(value);
                Object key = ValueOrder.key(value, aggregate.collation());
                distinct.putIfAbsent(key == null ? value : key, value);
            }
        }
        List<Object> counted = aggregate.distinct() ? List.copyOf(distinct.values()) : values;
        return AggregateValue.of(aggregate, counted, members.isEmpty() ? outer : outer.inner(members.get(0)));
    }
}
