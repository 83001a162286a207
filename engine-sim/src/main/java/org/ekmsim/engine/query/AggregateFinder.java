package org.ekmsim.engine.query;

import java.util.ArrayList;
import java.util.List;
import org.ekmsim.tsql.expression.BetweenPredicate;
import org.ekmsim.tsql.expression.BinaryExpression;
import org.ekmsim.tsql.expression.CaseExpression;
import org.ekmsim.tsql.expression.CastExpression;
import org.ekmsim.tsql.expression.CollateExpression;
import org.ekmsim.tsql.expression.ColumnReference;
import org.ekmsim.tsql.expression.Comparison;
import org.ekmsim.tsql.expression.ConvertExpression;
import org.ekmsim.tsql.expression.DistinctPredicate;
import org.ekmsim.tsql.expression.ExistsPredicate;
import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.expression.FunctionCall;
import org.ekmsim.tsql.expression.InPredicate;
import org.ekmsim.tsql.expression.IsNullPredicate;
import org.ekmsim.tsql.expression.LikePredicate;
import org.ekmsim.tsql.expression.LogicalExpression;
import org.ekmsim.tsql.expression.NotExpression;
import org.ekmsim.tsql.expression.OrderedSetFunction;
import org.ekmsim.tsql.expression.QuantifiedComparison;
import org.ekmsim.tsql.expression.ScalarSubquery;
import org.ekmsim.tsql.expression.TrimExpression;
import org.ekmsim.tsql.expression.UnaryExpression;
import org.ekmsim.tsql.expression.WindowedFunction;
import org.jspecify.annotations.Nullable;

/** Looks for aggregates in an expression; those of its subqueries are the subqueries' own. */
final class AggregateFinder {

    private AggregateFinder() {}

    static boolean contains(@Nullable Expression expression) {
        return expression != null
                && (isAggregate(expression) || parts(expression).stream().anyMatch(AggregateFinder::contains));
    }

    /** Whether there is an aggregate or a subquery, which an aggregate's argument must not contain. */
    static boolean containsOrQueries(Expression expression) {
        boolean query = expression instanceof ScalarSubquery
                || expression instanceof ExistsPredicate
                || expression instanceof QuantifiedComparison
                || expression instanceof InPredicate in && in.query() != null;
        return query
                || isAggregate(expression)
                || parts(expression).stream().anyMatch(AggregateFinder::containsOrQueries);
    }

    static boolean containsWindow(Expression expression) {
        return expression instanceof WindowedFunction
                || parts(expression).stream().anyMatch(AggregateFinder::containsWindow);
    }

    /** Whether a column is named outside subqueries. */
    static boolean containsColumn(Expression expression) {
        return expression instanceof ColumnReference
                || parts(expression).stream().anyMatch(AggregateFinder::containsColumn);
    }

    private static boolean isAggregate(Expression expression) {
        return expression instanceof OrderedSetFunction
                || expression instanceof FunctionCall call
                        && Aggregate.Kind.of(call).isPresent();
    }

    /** The expressions directly below one, subqueries left out. */
    static List<Expression> parts(Expression expression) {
        List<Expression> parts = new ArrayList<>();
        if (expression instanceof FunctionCall call) {
            parts.addAll(call.arguments());
        } else if (expression instanceof BinaryExpression binary) {
            add(parts, binary.left(), binary.right());
        } else if (expression instanceof Comparison comparison) {
            add(parts, comparison.left(), comparison.right());
        } else if (expression instanceof LogicalExpression logical) {
            add(parts, logical.left(), logical.right());
        } else if (expression instanceof NotExpression not) {
            add(parts, not.operand());
        } else if (expression instanceof UnaryExpression unary) {
            add(parts, unary.operand());
        } else if (expression instanceof CastExpression cast) {
            add(parts, cast.operand());
        } else if (expression instanceof ConvertExpression convert) {
            add(parts, convert.operand(), convert.style());
        } else if (expression instanceof CollateExpression collate) {
            add(parts, collate.operand());
        } else if (expression instanceof IsNullPredicate isNull) {
            add(parts, isNull.operand());
        } else if (expression instanceof LikePredicate like) {
            add(parts, like.operand(), like.pattern(), like.escape());
        } else if (expression instanceof BetweenPredicate between) {
            add(parts, between.operand(), between.low(), between.high());
        } else if (expression instanceof InPredicate in) {
            add(parts, in.operand());
            parts.addAll(in.values());
        } else if (expression instanceof DistinctPredicate distinct) {
            add(parts, distinct.left(), distinct.right());
        } else if (expression instanceof QuantifiedComparison quantified) {
            add(parts, quantified.left());
        } else if (expression instanceof OrderedSetFunction ordered) {
            parts.addAll(ordered.function().arguments());
            ordered.order().forEach(item -> parts.add(item.expression()));
        } else if (expression instanceof TrimExpression trim) {
            add(parts, trim.characters(), trim.operand());
        } else if (expression instanceof WindowedFunction windowed) {
            // The function itself is none of the query's aggregates.
            parts.addAll(parts(windowed.function()));
            if (windowed.window() != null) {
                parts.addAll(windowed.window().expressions());
            }
        } else if (expression instanceof CaseExpression cases) {
            add(parts, cases.operand(), cases.otherwise());
            cases.whens().forEach(when -> add(parts, when.condition(), when.result()));
        }
        return parts;
    }

    private static void add(List<Expression> parts, @Nullable Expression... more) {
        for (Expression part : more) {
            if (part != null) {
                parts.add(part);
            }
        }
    }
}
