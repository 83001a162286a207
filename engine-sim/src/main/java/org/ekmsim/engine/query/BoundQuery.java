package org.ekmsim.engine.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.type.ResultColumn;
import org.ekmsim.tsql.query.Ordering;
import org.ekmsim.tsql.query.QueryExpression;
import org.ekmsim.tsql.query.SelectItem;
import org.ekmsim.tsql.query.SelectQuery;
import org.jspecify.annotations.Nullable;

/**
 * A query outside all others.
 *
 * @param plan its rows
 * @param assignments what it assigns
 * @param relations the tables and views it names
 */
record BoundQuery(RowPlan plan, List<VariableAssignment> assignments, List<Relation> relations) implements QueryPlan {

    static BoundQuery of(Environment environment, QueryExpression query, Ordering ordering) {
        boolean assigns = query instanceof SelectQuery select
                && select.items().stream().anyMatch(SelectItem.Assignment.class::isInstance);
        if (!assigns) {
            return new BoundQuery(new QueryBinder(environment, null).bind(query, ordering), List.of(), List.of());
        }
        SelectQuery select = (SelectQuery) query;
        List<VariableAssignment> assignments = new ArrayList<>();
        SelectPlan plan = new SelectBinder(environment, null).bind(select, ordering);
        for (int i = 0; i < select.items().size(); i++) {
            if (!(select.items().get(i) instanceof SelectItem.Assignment assignment)) {
                throw EngineError.of(141, 1);
            }
            assignments.add(new VariableAssignment(
                    assignment.variable(), plan.columns().get(i).type()));
        }
        return new BoundQuery(plan, List.copyOf(assignments), List.of());
    }

    BoundQuery naming(List<Relation> named) {
        return new BoundQuery(plan, assignments, named);
    }

    @Override
    public void open() {
        relations.forEach(Relation::open);
    }

    @Override
    public List<ResultColumn> columns() {
        return plan.columns();
    }

    @Override
    public void execute(EvaluationContext context, Consumer<List<@Nullable Object>> rows) {
        Frame root = assignments.isEmpty() ? Frame.root(context) : Frame.assigning(context);
        if (!assignments.isEmpty() && plan instanceof SelectPlan select) {
            select.forEach(root, row -> rows.accept(values(row)));
            return;
        }
        for (@Nullable Object[] row : plan.rows(root)) {
            rows.accept(values(row));
        }
    }

    private List<@Nullable Object> values(@Nullable Object[] row) {
        return Collections.unmodifiableList(
                Arrays.asList(Arrays.copyOf(row, plan.columns().size())));
    }
}
