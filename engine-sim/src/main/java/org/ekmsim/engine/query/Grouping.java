package org.ekmsim.engine.query;

import java.util.ArrayList;
import java.util.List;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.expression.FunctionCall;
import org.ekmsim.tsql.query.OrderItem;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a grouped query while it is bound: the values of the GROUP BY expressions, then those of the aggregates,
 * in the order they were met.
 */
final class Grouping {

    /** Where an ungrouped column was named: decides the message. */
    enum Clause {
        SELECT_LIST,
        HAVING,
        ORDER_BY
    }

    private final InputScope input;
    private final ExpressionBinder inputBinder;
    private final List<Scalar> keys;
    private final boolean computedKeys;
    private final List<Aggregate> aggregates = new ArrayList<>();

    Grouping(InputScope input, ExpressionBinder inputBinder, List<Scalar> keys) {
        this.input = input;
        this.inputBinder = inputBinder;
        this.keys = List.copyOf(keys);
        this.computedKeys = keys.stream().anyMatch(key -> !(key instanceof ColumnValue));
    }

    List<Scalar> keys() {
        return keys;
    }

    List<Aggregate> aggregates() {
        return List.copyOf(aggregates);
    }

    /** The scope in which a clause of the grouped query is bound. */
    Scope scope(Clause clause, @Nullable Scope outer) {
        return new GroupedScope(clause, outer);
    }

    private final class GroupedScope extends Scope {

        private final Clause clause;

        GroupedScope(Clause clause, @Nullable Scope outer) {
            super(outer);
            this.clause = clause;
        }

        @Override
        @Nullable
        ColumnValue find(List<String> qualifier, String name) {
            ColumnValue column = input.find(qualifier, name);
            if (column == null) {
                return null;
            }
            ColumnValue key = key(column);
            if (key != null) {
                return key;
            }
            String table = input.columns().get(column.ordinal()).table().shown();
            throw switch (clause) {
                case SELECT_LIST -> EngineError.of(8120, 1, table, name);
                case HAVING -> EngineError.of(8121, 1, table, name);
                case ORDER_BY -> EngineError.of(8127, 1, table, name);
            };
        }

        @Override
        boolean knows(List<String> qualifier) {
            return input.knows(qualifier);
        }

        @Override
        @Nullable
        Scalar grouped(Expression expression, ExpressionBinder binder) {
            if (!computedKeys || AggregateFinder.contains(expression)) {
                return null;
            }
            return key(inputBinder.bind(expression));
        }

        @Override
        Scalar aggregate(FunctionCall call, List<OrderItem> order, ExpressionBinder binder) {
            for (Expression argument : call.arguments()) {
                if (AggregateFinder.containsWindow(argument)) {
                    throw EngineError.of(4109, 1);
                }
                if (AggregateFinder.containsOrQueries(argument)) {
                    throw EngineError.of(130, 1);
                }
            }
            Aggregate aggregate = Aggregate.bind(call, order, inputBinder);
            int index = aggregates.indexOf(aggregate);
            if (index < 0) {
                index = aggregates.size();
                aggregates.add(aggregate);
            }
            return new ColumnValue(0, keys.size() + index, aggregate.type(), !aggregate.isCount());
        }

        private @Nullable ColumnValue key(Scalar scalar) {
            int index = keys.indexOf(scalar);
            return index < 0 ? null : new ColumnValue(0, index, scalar.type(), scalar.nullable());
        }
    }
}
