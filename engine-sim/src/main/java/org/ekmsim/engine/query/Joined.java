package org.ekmsim.engine.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A join: every pair that meets the condition, and the sides' rows that found no partner where the kind keeps them.
 *
 * @param keys equalities the pairs must meet, which the condition or the query's WHERE clause also says
 */
record Joined(
        RowSource left,
        RowSource right,
        int leftWidth,
        int rightWidth,
        @Nullable Predicate on,
        JoinKeys keys,
        boolean keepLeft,
        boolean keepRight)
        implements RowSource {

    /** A join on a condition; its equalities become keys. */
    static Joined on(
            RowSource left,
            RowSource right,
            int leftWidth,
            int rightWidth,
            @Nullable Predicate on,
            boolean keepLeft,
            boolean keepRight) {
        JoinKeys keys = JoinKeys.of(on, leftWidth, leftWidth + rightWidth);
        return new Joined(left, right, leftWidth, rightWidth, on, keys, keepLeft, keepRight);
    }

    /** The source with what a WHERE clause demands of its pairs as keys: {@code FROM a, b WHERE a.x = b.x}. */
    static RowSource narrowed(RowSource source, @Nullable Predicate where) {
        if (where == null || !(source instanceof Joined join) || join.keepLeft || join.keepRight) {
            return source;
        }
        JoinKeys demanded =
                join.keys.isEmpty() ? JoinKeys.of(where, join.leftWidth, join.leftWidth + join.rightWidth) : join.keys;
        return new Joined(
                narrowed(join.left, where),
                join.right,
                join.leftWidth,
                join.rightWidth,
                join.on,
                demanded,
                false,
                false);
    }

    @Override
    public List<@Nullable Object[]> rows(Frame frame) {
        List<@Nullable Object[]> rights = right.rows(frame);
        boolean[] matched = new boolean[rights.size()];
        List<@Nullable Object[]> result = new ArrayList<>();
        Partners partners = keys.isEmpty() ? new Partners(rights.size()) : new Partners(rights, frame);
        for (@Nullable Object[] leftRow : left.rows(frame)) {
            boolean found = false;
            for (int i : partners.of(leftRow, frame)) {
                @Nullable Object[] pair = RowSource.pair(leftRow, rights.get(i), leftWidth, rightWidth);
                if (on == null || on.test(frame.inner(pair)) == Truth.TRUE) {
                    found = true;
                    matched[i] = true;
                    result.add(pair);
                }
            }
            if (!found && keepLeft) {
                result.add(RowSource.pair(leftRow, null, leftWidth, rightWidth));
            }
        }
        for (int i = 0; keepRight && i < matched.length; i++) {
            if (!matched[i]) {
                result.add(RowSource.pair(null, rights.get(i), leftWidth, rightWidth));
            }
        }
        return result;
    }

    /** The right rows that come into question for a left one, by their position. */
    private final class Partners {

        private final List<Integer> all = new ArrayList<>();
        private final Map<List<Object>, List<Integer>> byKey = new HashMap<>();

        Partners(int rights) {
            for (int i = 0; i < rights; i++) {
                all.add(i);
            }
        }

        Partners(List<@Nullable Object[]> rights, Frame frame) {
            for (int i = 0; i < rights.size(); i++) {
                @Nullable Object[] pair = RowSource.pair(null, rights.get(i), leftWidth, rightWidth);
                List<Object> key = keys.key(keys.right(), frame.inner(pair));
                if (key != null) {
                    byKey.computeIfAbsent(key, absent -> new ArrayList<>()).add(i);
                }
            }
        }

        List<Integer> of(@Nullable Object[] leftRow, Frame frame) {
            if (keys.isEmpty()) {
                return all;
            }
            List<Object> key = keys.key(keys.left(), frame.inner(leftRow));
            return key == null ? List.of() : byKey.getOrDefault(key, List.of());
        }
    }
}
