package org.ekmsim.engine.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.type.ResultColumn;
import org.ekmsim.tsql.expression.ColumnReference;
import org.ekmsim.tsql.query.SelectItem;
import org.jspecify.annotations.Nullable;

/**
 * A bound OUTPUT clause, over rows of the columns before the change and those after it.
 *
 * @param width columns of the table
 */
record BoundOutput(List<Scalar> outputs, List<ResultColumn> columns, int width) implements OutputRows {

    private static final TableLabel DELETED = new TableLabel(true, List.of("deleted"));
    private static final TableLabel INSERTED = new TableLabel(true, List.of("inserted"));

    static OutputRows bind(
            Environment environment, List<SelectItem> items, List<ResultColumn> table, boolean before, boolean after) {
        List<InputScope.Column> columns = new ArrayList<>();
        // A name the statement has no rows for is as unknown as any other.
        TableLabel nothing = new TableLabel(true, List.of(""));
        table.forEach(column -> columns.add(column(before ? DELETED : nothing, column)));
        table.forEach(column -> columns.add(column(after ? INSERTED : nothing, column)));
        ExpressionBinder binder = new ExpressionBinder(environment, new QualifiedScope(columns));
        List<Scalar> outputs = new ArrayList<>();
        List<ResultColumn> named = new ArrayList<>();
        for (SelectItem item : items) {
            if (item instanceof SelectItem.ItemExpression value) {
                Scalar scalar = binder.bind(value.expression());
                outputs.add(scalar);
                named.add(new ResultColumn(name(value), scalar.type(), scalar.nullable()));
            } else if (item instanceof SelectItem.Star star && star.qualifier() != null) {
                String label = star.qualifier().name().value();
                boolean known =
                        before && label.equalsIgnoreCase("deleted") || after && label.equalsIgnoreCase("inserted");
                if (!known) {
                    throw EngineError.of(107, 1, label);
                }
                int first = label.equalsIgnoreCase("deleted") ? 0 : table.size();
                for (int i = 0; i < table.size(); i++) {
                    ResultColumn column = table.get(i);
                    outputs.add(new ColumnValue(0, first + i, column.type(), column.nullable()));
                    named.add(column);
                }
            } else {
                throw EngineError.of(102, 1, "*");
            }
        }
        return new BoundOutput(List.copyOf(outputs), List.copyOf(named), table.size());
    }

    private static InputScope.Column column(TableLabel label, ResultColumn column) {
        return new InputScope.Column(label, column.name(), column.type(), column.nullable());
    }

    private static String name(SelectItem.ItemExpression value) {
        if (value.alias() != null) {
            return value.alias().value();
        }
        return value.expression() instanceof ColumnReference column
                ? column.name().name().value()
                : "";
    }

    @Override
    public List<@Nullable Object> row(
            EvaluationContext context,
            @Nullable List<@Nullable Object> deleted,
            @Nullable List<@Nullable Object> inserted) {
        @Nullable Object[] pair = new @Nullable Object[2 * width];
        for (int i = 0; i < width; i++) {
            pair[i] = deleted == null ? null : deleted.get(i);
            pair[width + i] = inserted == null ? null : inserted.get(i);
        }
        Frame frame = Frame.root(context).inner(pair);
        List<@Nullable Object> values = new ArrayList<>(outputs.size());
        outputs.forEach(output -> values.add(output.evaluate(frame)));
        return Collections.unmodifiableList(values);
    }

    /** Columns that must be named with {@code inserted} or {@code deleted}. */
    private static final class QualifiedScope extends Scope {

        private final InputScope columns;

        QualifiedScope(List<InputScope.Column> columns) {
            super(null);
            this.columns = new InputScope(columns, null);
        }

        @Override
        @Nullable
        ColumnValue find(List<String> qualifier, String name) {
            return qualifier.isEmpty() ? null : columns.find(qualifier, name);
        }

        @Override
        boolean knows(List<String> qualifier) {
            return !qualifier.isEmpty() && columns.knows(qualifier);
        }
    }
}
