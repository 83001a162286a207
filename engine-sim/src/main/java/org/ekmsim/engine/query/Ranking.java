package org.ekmsim.engine.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.type.Collation;
import org.jspecify.annotations.Nullable;

/**
 * A ranking function over a window of rows.
 *
 * @param tiles the number of groups of NTILE, otherwise null
 * @param partitions what divides the rows into windows
 * @param order the order within a window
 * @see <a href="https://learn.microsoft.com/sql/t-sql/functions/ranking-functions-transact-sql">Ranking Functions
 *     (Transact-SQL)</a>
 */
record Ranking(Kind kind, @Nullable Scalar tiles, List<Scalar> partitions, List<Key> order) {

    /** The functions. */
    enum Kind {
        ROW_NUMBER,
        RANK,
        DENSE_RANK,
        NTILE;

        static Optional<Kind> named(String name) {
            String upper = name.toUpperCase(Locale.ROOT);
            for (Kind kind : values()) {
                if (kind.name().equals(upper)) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }
    }

    /** A key of the order within a window. */
    record Key(Scalar value, boolean descending, Collation collation) {}

    /** A row with the values it is ordered by. */
    private record Ranked(int index, @Nullable Object[] keys) {}

    /** Writes each row's rank into a slot counted from the row's end. */
    void rank(List<@Nullable Object[]> rows, Frame outer, int slot) {
        Map<RowKey, List<Ranked>> windows = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            Frame frame = outer.inner(rows.get(i));
            @Nullable Object[] keys = new @Nullable Object[order.size()];
            for (int k = 0; k < keys.length; k++) {
                keys[k] = order.get(k).value().evaluate(frame);
            }
            windows.computeIfAbsent(RowKey.of(partitions, frame), key -> new ArrayList<>())
                    .add(new Ranked(i, keys));
        }
        List<SortKey> sortKeys = new ArrayList<>();
        for (int k = 0; k < order.size(); k++) {
            sortKeys.add(new SortKey(k, order.get(k).descending(), order.get(k).collation()));
        }
        Comparator<@Nullable Object[]> sorting = SortKey.order(sortKeys);
        for (List<Ranked> window : windows.values()) {
            window.sort((left, right) -> sorting.compare(left.keys, right.keys));
            long groups = kind == Kind.NTILE ? tiles(outer.inner(rows.get(window.get(0).index))) : 1;
            number(window, rows, sorting, groups, slot);
        }
    }

    private void number(
            List<Ranked> window,
            List<@Nullable Object[]> rows,
            Comparator<@Nullable Object[]> sorting,
            long groups,
            int slot) {
        long rank = 0;
        long denseRank = 0;
        for (int i = 0; i < window.size(); i++) {
            boolean tie = i > 0 && sorting.compare(window.get(i - 1).keys, window.get(i).keys) == 0;
            rank = tie ? rank : i + 1L;
            denseRank += tie ? 0 : 1;
            long value =
                    switch (kind) {
                        case ROW_NUMBER -> i + 1L;
                        case RANK -> rank;
                        case DENSE_RANK -> denseRank;
                        case NTILE -> tile(i, window.size(), groups);
                    };
            @Nullable Object[] row = rows.get(window.get(i).index);
            row[row.length - 1 - slot] = value;
        }
    }

    /** Groups of the same size, the first ones one larger when the rows do not divide evenly. */
    private static long tile(long index, long rows, long groups) {
        long small = rows / groups;
        long large = rows % groups;
        long inLarge = large * (small + 1);
        return index < inLarge ? index / (small + 1) + 1 : large + (index - inLarge) / small + 1;
    }

    private long tiles(Frame frame) {
        Object value = tiles == null ? null : tiles.evaluate(frame);
        if (!(value instanceof Long count) || count < 1) {
            throw EngineError.of(4116, 1);
        }
        return count;
    }
}
