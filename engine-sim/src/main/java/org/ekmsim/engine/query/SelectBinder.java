package org.ekmsim.engine.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.type.ResultColumn;
import org.ekmsim.tsql.expression.ColumnReference;
import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.query.OrderItem;
import org.ekmsim.tsql.query.Ordering;
import org.ekmsim.tsql.query.SelectItem;
import org.ekmsim.tsql.query.SelectQuery;
import org.jspecify.annotations.Nullable;

/**
 * Binds one SELECT.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/queries/select-transact-sql">SELECT (Transact-SQL)</a>
 */
final class SelectBinder {

    private final Environment environment;
    private final @Nullable Scope outer;
    private final List<Scalar> outputs = new ArrayList<>();
    private final List<ResultColumn> columns = new ArrayList<>();
    private final Windows windows = new Windows();

    SelectBinder(Environment environment, @Nullable Scope outer) {
        this.environment = environment;
        this.outer = outer;
    }

    SelectPlan bind(SelectQuery select, Ordering ordering) {
        BoundSource from = new FromBinder(environment).bind(select.from(), outer);
        InputScope input = new InputScope(from.columns(), outer);
        ExpressionBinder inputBinder = new ExpressionBinder(environment, input);
        Predicate where = select.where() == null ? null : inputBinder.condition(select.where());
        Grouping grouping = isGrouped(select, ordering) ? grouping(select, input, inputBinder) : null;

        ExpressionBinder listBinder = binder(grouping, Grouping.Clause.SELECT_LIST, input, windows);
        select.items().forEach(item -> addItem(item, select, input, listBinder));
        Predicate having = select.having() == null
                ? null
                : binder(grouping, Grouping.Clause.HAVING, input, null).condition(select.having());

        List<ResultColumn> listed = List.copyOf(columns);
        ExpressionBinder orderBinder = binder(grouping, Grouping.Clause.ORDER_BY, input, windows);
        List<SortKey> sortKeys = new ArrayList<>();
        for (OrderItem item : ordering.orderBy()) {
            sortKeys.add(sortKey(item, listed, select.distinct(), orderBinder));
        }
        return new SelectPlan(
                Joined.narrowed(from.source(), where),
                where,
                grouping == null ? null : aggregation(grouping, select),
                having,
                windows.rankings(),
                List.copyOf(outputs),
                listed,
                select.distinct(),
                List.copyOf(sortKeys),
                cut(select, ordering));
    }

    private static boolean isGrouped(SelectQuery select, Ordering ordering) {
        return !select.groupBy().isEmpty()
                || select.having() != null
                || select.items().stream().anyMatch(SelectBinder::containsAggregate)
                || ordering.orderBy().stream().anyMatch(item -> AggregateFinder.contains(item.expression()));
    }

    private static boolean containsAggregate(SelectItem item) {
        if (item instanceof SelectItem.ItemExpression value) {
            return AggregateFinder.contains(value.expression());
        }
        return item instanceof SelectItem.Assignment assignment && AggregateFinder.contains(assignment.expression());
    }

    private static Grouping grouping(SelectQuery select, InputScope input, ExpressionBinder inputBinder) {
        List<Scalar> keys = new ArrayList<>();
        for (Expression expression : select.groupBy()) {
            if (AggregateFinder.containsOrQueries(expression)) {
                throw EngineError.of(144, 1);
            }
            if (!AggregateFinder.containsColumn(expression)) {
                throw EngineError.of(164, 1);
            }
            keys.add(inputBinder.bind(expression));
        }
        return new Grouping(input, inputBinder, keys);
    }

    private ExpressionBinder binder(
            @Nullable Grouping grouping, Grouping.Clause clause, InputScope input, @Nullable Windows ranked) {
        Scope scope = grouping == null ? input : grouping.scope(clause, outer);
        return new ExpressionBinder(environment, scope, ranked);
    }

    private static Aggregation aggregation(Grouping grouping, SelectQuery select) {
        return new Aggregation(
                grouping.keys(), grouping.aggregates(), select.groupBy().isEmpty());
    }

    private void addItem(SelectItem item, SelectQuery select, InputScope input, ExpressionBinder binder) {
        if (item instanceof SelectItem.ItemExpression value) {
            String name = "";
            if (value.alias() != null) {
                name = value.alias().value();
            } else if (value.expression() instanceof ColumnReference column) {
                name = column.name().name().value();
            }
            add(name, binder.bind(value.expression()));
        } else if (item instanceof SelectItem.Assignment assignment) {
            SessionValue.Variable variable = SessionValue.Variable.bind(assignment.variable(), environment.context());
            Expression expression = assignment.expression();
            add(variable.name(), Converted.to(variable.type(), binder.bind(expression), expression.line()));
        } else {
            star((SelectItem.Star) item, select, input, binder);
        }
    }

    private void star(SelectItem.Star star, SelectQuery select, InputScope input, ExpressionBinder binder) {
        if (select.from().isEmpty()) {
            throw EngineError.of(263, 1);
        }
        List<String> qualifier = star.qualifier() == null ? List.of() : Names.parts(star.qualifier());
        if (!qualifier.isEmpty() && !input.knows(qualifier)) {
            throw EngineError.of(107, 1, Names.dotted(qualifier));
        }
        for (int i = 0; i < input.columns().size(); i++) {
            InputScope.Column column = input.columns().get(i);
            if (qualifier.isEmpty() || column.table().matches(qualifier)) {
                // In a grouped query the scope decides whether the column is one of the groups'.
                ColumnValue value = input == binder.scope()
                        ? input.value(i)
                        : binder.scope().find(column.table().parts(), column.name());
                add(column.name(), Objects.requireNonNull(value));
            }
        }
    }

    private void add(String name, Scalar scalar) {
        outputs.add(scalar);
        columns.add(new ResultColumn(name, scalar.type(), scalar.nullable()));
    }

    /** An item of ORDER BY is a position, the name of an output column, or an expression over the rows. */
    private SortKey sortKey(OrderItem item, List<ResultColumn> listed, boolean distinct, ExpressionBinder binder) {
        int position = QueryBinder.position(item.expression(), listed);
        if (position >= 0) {
            return new SortKey(position, item.descending(), Collated.collation(outputs.get(position)));
        }
        Scalar key = binder.bind(item.expression());
        int column = outputs.indexOf(key);
        if (distinct && (column < 0 || column >= listed.size())) {
            throw EngineError.of(145, 1);
        }
        if (column < 0) {
            column = outputs.size();
            outputs.add(key);
        }
        return new SortKey(column, item.descending(), Collated.collation(key));
    }

    private Cut cut(SelectQuery select, Ordering ordering) {
        Scope scope = outer == null ? InputScope.empty() : outer;
        ExpressionBinder binder = new ExpressionBinder(environment, scope);
        boolean paged = ordering.offset() != null || ordering.fetch() != null;
        return paged
                ? Cut.of(ordering, binder)
                : Cut.of(select.top(), binder, !ordering.orderBy().isEmpty());
    }
}
