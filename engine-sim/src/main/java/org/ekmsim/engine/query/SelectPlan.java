package org.ekmsim.engine.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.ekmsim.engine.type.ResultColumn;
import org.jspecify.annotations.Nullable;

/**
 * One SELECT: rows of the source, filtered, grouped, projected, made distinct, ordered and cut.
 *
 * @param outputs the select list, followed by what only the ordering needs
 * @param columns the select list's columns
 * @param rankings ranking functions, whose values stand at the end of the rows
 * @param having condition on the groups; null without HAVING
 */
record SelectPlan(
        RowSource source,
        @Nullable Predicate where,
        @Nullable Aggregation aggregation,
        @Nullable Predicate having,
        List<Ranking> rankings,
        List<Scalar> outputs,
        List<ResultColumn> columns,
        boolean distinct,
        List<SortKey> sortKeys,
        Cut cut)
        implements RowPlan {

    @Override
    public boolean isUntypedNull(int column) {
        return Literal.isNull(outputs.get(column));
    }

    @Override
    public List<@Nullable Object[]> rows(Frame outer) {
        List<@Nullable Object[]> projected = new ArrayList<>();
        for (@Nullable Object[] row : inputRows(outer)) {
            projected.add(project(outer.inner(row)));
        }
        List<@Nullable Object[]> rows = distinct ? distinct(projected) : projected;
        if (!sortKeys.isEmpty()) {
            rows.sort(SortKey.order(sortKeys));
        }
        List<@Nullable Object[]> cutRows = cut.apply(rows, outer, SortKey.order(sortKeys));
        return outputs.size() == columns.size() ? cutRows : narrowed(cutRows);
    }

    /** Hands over one row after the other, computing each only then: {@code SELECT @v = @v + x} sees its own effect. */
    void forEach(Frame outer, Consumer<@Nullable Object[]> consumer) {
        List<@Nullable Object[]> inputs = new ArrayList<>(inputRows(outer));
        if (sortKeys.isEmpty()) {
            for (@Nullable Object[] input : cut.apply(inputs, outer, SortKey.order(sortKeys))) {
                consumer.accept(project(outer.inner(input)));
            }
            return;
        }
        Map<@Nullable Object[], @Nullable Object[]> inputOf = new IdentityHashMap<>();
        List<@Nullable Object[]> sorted = new ArrayList<>();
        for (@Nullable Object[] input : inputs) {
            @Nullable Object[] projected = project(outer.inner(input));
            inputOf.put(projected, input);
            sorted.add(projected);
        }
        sorted.sort(SortKey.order(sortKeys));
        for (@Nullable Object[] projected : cut.apply(sorted, outer, SortKey.order(sortKeys))) {
            @Nullable Object[] input = Objects.requireNonNull(inputOf.get(projected));
            consumer.accept(project(outer.inner(input)));
        }
    }

    private List<@Nullable Object[]> inputRows(Frame outer) {
        List<@Nullable Object[]> rows = filtered(source.rows(outer), where, outer);
        List<@Nullable Object[]> grouped =
                aggregation == null ? rows : filtered(aggregation.group(rows, outer), having, outer);
        return Windows.extended(rankings, grouped, outer);
    }

    private static List<@Nullable Object[]> filtered(
            List<@Nullable Object[]> rows, @Nullable Predicate condition, Frame outer) {
        if (condition == null) {
            return rows;
        }
        List<@Nullable Object[]> kept = new ArrayList<>();
        for (@Nullable Object[] row : rows) {
            if (condition.test(outer.inner(row)) == Truth.TRUE) {
                kept.add(row);
            }
        }
        return kept;
    }

    private @Nullable Object[] project(Frame frame) {
        @Nullable Object[] row = new @Nullable Object[outputs.size()];
        for (int i = 0; i < row.length; i++) {
            row[i] = outputs.get(i).evaluate(frame);
        }
        return row;
    }

    private List<@Nullable Object[]> distinct(List<@Nullable Object[]> rows) {
        Map<RowKey, @Nullable Object[]> first = new LinkedHashMap<>();
        for (@Nullable Object[] row : rows) {
            first.putIfAbsent(RowKey.of(row, columns.size()), row);
        }
        return new ArrayList<>(first.values());
    }

    private List<@Nullable Object[]> narrowed(List<@Nullable Object[]> rows) {
        List<@Nullable Object[]> narrow = new ArrayList<>(rows.size());
        for (@Nullable Object[] row : rows) {
            narrow.add(Arrays.copyOf(row, columns.size()));
        }
        return narrow;
    }
}
