package org.ekmsim.engine.query;

import java.util.ArrayList;
import java.util.List;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.type.Collation;
import org.ekmsim.engine.type.Conversion;
import org.ekmsim.engine.type.ResultColumn;
import org.ekmsim.engine.type.SqlType;
import org.ekmsim.engine.type.TypePrecedence;
import org.ekmsim.tsql.expression.ColumnReference;
import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.expression.NumberLiteral;
import org.ekmsim.tsql.query.OrderItem;
import org.ekmsim.tsql.query.OrderedQuery;
import org.ekmsim.tsql.query.Ordering;
import org.ekmsim.tsql.query.QueryExpression;
import org.ekmsim.tsql.query.SelectItem;
import org.ekmsim.tsql.query.SelectQuery;
import org.ekmsim.tsql.query.SetOperation;
import org.jspecify.annotations.Nullable;

/** Binds queries of every kind. */
final class QueryBinder {

    private static final Ordering UNORDERED = new Ordering(List.of(), null, null);

    private final Environment environment;
    private final @Nullable Scope outer;

    QueryBinder(Environment environment, @Nullable Scope outer) {
        this.environment = environment;
        this.outer = outer;
    }

    /** Binds a query that returns rows; 141 for one that assigns variables. */
    RowPlan bind(QueryExpression query) {
        return bind(query, UNORDERED);
    }

    RowPlan bind(QueryExpression query, Ordering ordering) {
        if (query instanceof OrderedQuery inner) {
            RowPlan plan = bind(inner.query(), inner.ordering());
            return isUnordered(ordering) ? plan : ordered(plan, ordering);
        }
        if (query instanceof SelectQuery select) {
            if (select.items().stream().anyMatch(SelectItem.Assignment.class::isInstance)) {
                throw EngineError.of(141, 1);
            }
            return new SelectBinder(environment, outer).bind(select, ordering);
        }
        RowPlan plan = setOperation((SetOperation) query);
        return isUnordered(ordering) ? plan : ordered(plan, ordering);
    }

    static boolean isUnordered(Ordering ordering) {
        return ordering.orderBy().isEmpty() && ordering.offset() == null && ordering.fetch() == null;
    }

    private RowPlan setOperation(SetOperation operation) {
        RowPlan left = bind(operation.left());
        RowPlan right = bind(operation.right());
        if (left.columns().size() != right.columns().size()) {
            throw EngineError.of(205, 1);
        }
        List<ResultColumn> columns = new ArrayList<>();
        for (int i = 0; i < left.columns().size(); i++) {
            ResultColumn first = left.columns().get(i);
            ResultColumn second = right.columns().get(i);
            SqlType type = left.isUntypedNull(i)
                    ? second.type()
                    : right.isUntypedNull(i) ? first.type() : TypePrecedence.common(first.type(), second.type());
            if (!left.isUntypedNull(i)) {
                Conversion.requireImplicit(first.type(), type, operation.line());
            }
            if (!right.isUntypedNull(i)) {
                Conversion.requireImplicit(second.type(), type, operation.line());
            }
            columns.add(new ResultColumn(first.name(), type, first.nullable() || second.nullable()));
        }
        return new SetPlan(operation.kind(), left, right, List.copyOf(columns));
    }

    /** Orders finished rows: by position or column name only. */
    private RowPlan ordered(RowPlan plan, Ordering ordering) {
        List<SortKey> keys = new ArrayList<>();
        for (OrderItem item : ordering.orderBy()) {
            int column = position(item.expression(), plan.columns());
            if (column < 0) {
                throw EngineError.of(104, 1);
            }
            keys.add(new SortKey(column, item.descending(), Collation.CASE_INSENSITIVE));
        }
        Scope scope = outer == null ? InputScope.empty() : outer;
        Cut cut = Cut.of(ordering, new ExpressionBinder(environment, scope));
        return new OrderedPlan(plan, List.copyOf(keys), cut);
    }

    /**
     * The output column an ORDER BY item means by its position or name, or -1.
     *
     * @throws EngineError 108 for a position beyond the select list
     */
    static int position(Expression expression, List<ResultColumn> columns) {
        if (expression instanceof NumberLiteral number && number.kind() == NumberLiteral.Kind.INTEGER) {
            Literal literal = LiteralTypes.ofNumber(number);
            int position = literal.value() instanceof Integer value ? value : 0;
            if (position < 1 || position > columns.size()) {
                throw EngineError.of(108, 1, number.text());
            }
            return position - 1;
        }
        if (expression instanceof ColumnReference column
                && column.name().parts().size() == 1) {
            String name = column.name().name().value();
            for (int i = 0; i < columns.size(); i++) {
                if (columns.get(i).name().equalsIgnoreCase(name)) {
                    return i;
                }
            }
        }
        return -1;
    }
}
