package org.ekmsim.engine.query;

import java.util.ArrayList;
import java.util.List;
import org.ekmsim.engine.type.Collation;
import org.ekmsim.engine.type.ValueOrder;
import org.jspecify.annotations.Nullable;

/**
 * The equalities between the two sides of a join, by which partners are looked up instead of tried.
 *
 * @param left what the left rows bring
 * @param right what the right rows bring, in the columns of the pair
 */
record JoinKeys(List<Scalar> left, List<Scalar> right, List<Collation> collations) {

    static final JoinKeys NONE = new JoinKeys(List.of(), List.of(), List.of());

    /**
     * The equalities that must hold for a condition to be true.
     *
     * @param condition a condition on pairs, or null
     * @param leftWidth columns of the left side
     * @param width columns of a pair; the condition may name further ones
     */
    static JoinKeys of(@Nullable Predicate condition, int leftWidth, int width) {
        JoinKeys keys = new JoinKeys(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        keys.collect(condition, leftWidth, width);
        return keys;
    }

    private void collect(@Nullable Predicate condition, int leftWidth, int width) {
        if (condition instanceof Predicate.And both) {
            collect(both.left(), leftWidth, width);
            collect(both.right(), leftWidth, width);
        } else if (condition instanceof Predicate.Compare compare
                && compare.comparator() == Predicate.Comparator.EQUAL) {
            int first = column(compare.left());
            int second = column(compare.right());
            boolean inside = Math.min(first, second) >= 0 && Math.max(first, second) < width;
            if (inside && first < leftWidth != second < leftWidth) {
                boolean ordered = first < leftWidth;
                left.add(ordered ? compare.left() : compare.right());
                right.add(ordered ? compare.right() : compare.left());
                collations.add(compare.collation());
            }
        }
    }

    /** The column of the pair an operand is, perhaps converted; -1 for anything else. */
    private static int column(Scalar operand) {
        if (operand instanceof Converted converted) {
            return column(converted.operand());
        }
        if (operand instanceof Collated collated) {
            return column(collated.operand());
        }
        return operand instanceof ColumnValue column && column.depth() == 0 ? column.ordinal() : -1;
    }

    boolean isEmpty() {
        return left.isEmpty();
    }

    /** The key of a row, or null when a part is NULL, which equals nothing. */
    @Nullable
    List<Object> key(List<Scalar> side, Frame pair) {
        List<Object> key = new ArrayList<>(side.size());
        for (int i = 0; i < side.size(); i++) {
            Object value = ValueOrder.key(side.get(i).evaluate(pair), collations.get(i));
            if (value == null) {
                return null;
            }
            key.add(value);
        }
        return key;
    }
}
