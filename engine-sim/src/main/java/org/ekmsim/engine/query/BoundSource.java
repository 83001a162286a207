package org.ekmsim.engine.query;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.query.InputScope.Column;
import org.ekmsim.engine.type.ResultColumn;
import org.jspecify.annotations.Nullable;

/**
 * A bound table source.
 *
 * @param source where its rows come from
 * @param columns what their columns are called
 */
record BoundSource(RowSource source, List<Column> columns) {

    /** A source whose columns have the label of one table. */
    static BoundSource of(RowSource source, TableLabel label, List<ResultColumn> columns) {
        return new BoundSource(source, labelled(label, columns));
    }

    /** A table or view, which learns of the columns a statement names. */
    static BoundSource of(Relation relation, TableLabel label) {
        return new BoundSource(new RowSource.Stored(relation), labelled(label, relation));
    }

    static List<Column> labelled(TableLabel label, Relation relation) {
        List<Column> columns = new ArrayList<>();
        for (ResultColumn column : relation.columns()) {
            int position = columns.size();
            columns.add(
                    new Column(label, column.name(), column.type(), column.nullable(), () -> relation.reads(position)));
        }
        return columns;
    }

    private static List<Column> labelled(TableLabel label, List<ResultColumn> columns) {
        return columns.stream()
                .map(column -> new Column(label, column.name(), column.type(), column.nullable()))
                .toList();
    }

    /**
     * This source joined with another.
     *
     * @param on the condition; null for every pair of rows
     * @param keepLeft whether rows of this source without a partner stay
     * @param keepRight whether those of the other do
     */
    BoundSource joined(BoundSource right, @Nullable Predicate on, boolean keepLeft, boolean keepRight) {
        RowSource joined =
                Joined.on(source, right.source, columns.size(), right.columns.size(), on, keepLeft, keepRight);
        return new BoundSource(joined, together(right, keepRight, keepLeft));
    }

    /** This source with another that is evaluated for each of its rows. */
    BoundSource applied(BoundSource right, boolean keepLeft) {
        RowSource applied = new RowSource.Applied(source, right.source, columns.size(), right.columns.size(), keepLeft);
        return new BoundSource(applied, together(right, false, keepLeft));
    }

    /** The columns of both sides; the same name on both is an error. */
    List<Column> together(BoundSource right, boolean leftMayMiss, boolean rightMayMiss) {
        Set<TableLabel> labels = new HashSet<>();
        columns.forEach(column -> labels.add(column.table()));
        for (TableLabel label : labels) {
            boolean twice =
                    right.columns.stream().anyMatch(column -> column.table().sameAs(label));
            if (twice) {
                throw label.aliased()
                        ? EngineError.of(1011, 1, label.shown())
                        : EngineError.of(1013, 1, label.shown(), label.shown());
            }
        }
        List<Column> all = new ArrayList<>();
        columns.forEach(column -> all.add(leftMayMiss ? column.orMissing() : column));
        right.columns.forEach(column -> all.add(rightMayMiss ? column.orMissing() : column));
        return List.copyOf(all);
    }
}
