package org.ekmsim.engine.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.tsql.tree.ObjectName;
import org.jspecify.annotations.Nullable;

/** Where the rows of a FROM clause come from. */
sealed interface RowSource
        permits Joined,
                RowSource.Applied,
                RowSource.Called,
                RowSource.Derived,
                RowSource.Numbered,
                RowSource.OneRow,
                RowSource.Stored,
                RowSource.Values,
                StringSplit {

    List<@Nullable Object[]> rows(Frame frame);

    /** SELECT without FROM: one row without columns. */
    record OneRow() implements RowSource {
        @Override
        public List<@Nullable Object[]> rows(Frame frame) {
            return Collections.singletonList(new @Nullable Object[0]);
        }
    }

    /** A table or view. */
    record Stored(Relation relation) implements RowSource {
        @Override
        public List<@Nullable Object[]> rows(Frame frame) {
            return arrays(relation);
        }
    }

    /** The rows of a table that is changed, each followed by its position. */
    record Numbered(Relation relation) implements RowSource {
        @Override
        public List<@Nullable Object[]> rows(Frame frame) {
            List<@Nullable Object[]> rows = new ArrayList<>();
            for (List<@Nullable Object> row : relation.rows()) {
                @Nullable Object[] numbered = row.toArray(new @Nullable Object[row.size() + 1]);
                numbered[row.size()] = rows.size();
                rows.add(numbered);
            }
            return rows;
        }
    }

    /** A table-valued function, called anew with the values of the moment. */
    record Called(Catalogue catalogue, ObjectName name, List<Scalar> arguments) implements RowSource {
        @Override
        public List<@Nullable Object[]> rows(Frame frame) {
            List<@Nullable Object> values = new ArrayList<>(arguments.size());
            for (Scalar argument : arguments) {
                values.add(argument.evaluate(frame));
            }
            Relation relation = catalogue
                    .function(name, Collections.unmodifiableList(values))
                    .orElseThrow(() -> EngineError.of(208, 1, Names.dotted(name)));
            return arrays(relation);
        }
    }

    /** A derived table. */
    record Derived(RowPlan plan) implements RowSource {
        @Override
        public List<@Nullable Object[]> rows(Frame frame) {
            return plan.rows(frame);
        }
    }

    private static List<@Nullable Object[]> arrays(Relation relation) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (List<@Nullable Object> row : relation.rows()) {
            rows.add(row.toArray());
        }
        return rows;
    }

    /** A table value constructor: its values are computed anew for every row around it. */
    record Values(List<List<Scalar>> values) implements RowSource {
        @Override
        public List<@Nullable Object[]> rows(Frame frame) {
            List<@Nullable Object[]> rows = new ArrayList<>(values.size());
            for (List<Scalar> scalars : values) {
                @Nullable Object[] row = new @Nullable Object[scalars.size()];
                for (int i = 0; i < row.length; i++) {
                    row[i] = scalars.get(i).evaluate(frame);
                }
                rows.add(row);
            }
            return rows;
        }
    }

    /** APPLY: the right side is evaluated for every row of the left one. */
    record Applied(RowSource left, RowSource right, int leftWidth, int rightWidth, boolean keepLeft)
            implements RowSource {
        @Override
        public List<@Nullable Object[]> rows(Frame frame) {
            List<@Nullable Object[]> result = new ArrayList<>();
            for (@Nullable Object[] leftRow : left.rows(frame)) {
                List<@Nullable Object[]> rights = right.rows(frame.inner(leftRow));
                for (@Nullable Object[] rightRow : rights) {
                    result.add(pair(leftRow, rightRow, leftWidth, rightWidth));
                }
                if (rights.isEmpty() && keepLeft) {
                    result.add(pair(leftRow, null, leftWidth, rightWidth));
                }
            }
            return result;
        }
    }

    static @Nullable Object[] pair(
            @Nullable Object @Nullable [] left, @Nullable Object @Nullable [] right, int leftWidth, int rightWidth) {
        @Nullable Object[] pair = new @Nullable Object[leftWidth + rightWidth];
        if (left != null) {
            System.arraycopy(left, 0, pair, 0, leftWidth);
        }
        if (right != null) {
            System.arraycopy(right, 0, pair, leftWidth, rightWidth);
        }
        return pair;
    }
}
