package org.ekmsim.engine.query;

import java.util.ArrayList;
import java.util.List;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.message.UnmodelledException;
import org.ekmsim.engine.query.Predicate.Comparator;
import org.ekmsim.engine.type.SqlType;
import org.ekmsim.tsql.expression.BetweenPredicate;
import org.ekmsim.tsql.expression.Comparison;
import org.ekmsim.tsql.expression.Condition;
import org.ekmsim.tsql.expression.DistinctPredicate;
import org.ekmsim.tsql.expression.ExistsPredicate;
import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.expression.InPredicate;
import org.ekmsim.tsql.expression.IsNullPredicate;
import org.ekmsim.tsql.expression.LikePredicate;
import org.ekmsim.tsql.expression.LogicalExpression;
import org.ekmsim.tsql.expression.NotExpression;
import org.ekmsim.tsql.expression.QuantifiedComparison;
import org.ekmsim.tsql.query.QueryExpression;

/**
 * Binds search conditions.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/queries/search-condition-transact-sql">Search condition
 *     (Transact-SQL)</a>
 */
final class ConditionBinder {

    private final ExpressionBinder expressions;

    ConditionBinder(ExpressionBinder expressions) {
        this.expressions = expressions;
    }

    Predicate bind(Expression expression) {
        if (!(expression instanceof Condition)) {
            throw EngineError.of(4145, 1, expression.toString());
        }
        if (expression instanceof Comparison comparison) {
            return compare(
                    Comparator.of(comparison.operator()),
                    expressions.bind(comparison.left()),
                    expressions.bind(comparison.right()),
                    comparison.line());
        }
        if (expression instanceof LogicalExpression logical) {
            Predicate left = bind(logical.left());
            Predicate right = bind(logical.right());
            return logical.operator() == LogicalExpression.Operator.AND
                    ? new Predicate.And(left, right)
                    : new Predicate.Or(left, right);
        }
        if (expression instanceof NotExpression not) {
            return new Predicate.Not(bind(not.operand()));
        }
        if (expression instanceof IsNullPredicate isNull) {
            return negated(isNull.negated(), new Predicate.IsNull(expressions.bind(isNull.operand())));
        }
        if (expression instanceof InPredicate in) {
            return negated(in.negated(), in(in));
        }
        if (expression instanceof BetweenPredicate between) {
            Scalar operand = expressions.bind(between.operand());
            Scalar low = expressions.bind(between.low());
            Scalar high = expressions.bind(between.high());
            Predicate range = new Predicate.And(
                    compare(Comparator.GREATER_OR_EQUAL, operand, low, between.line()),
                    compare(Comparator.LESS_OR_EQUAL, operand, high, between.line()));
            return negated(between.negated(), range);
        }
        if (expression instanceof LikePredicate like) {
            return negated(like.negated(), like(like));
        }
        if (expression instanceof DistinctPredicate distinct) {
            return negated(distinct.negated(), distinct(distinct));
        }
        if (expression instanceof QuantifiedComparison quantified) {
            return quantified(
                    Comparator.of(quantified.operator()),
                    quantified.quantifier() == QuantifiedComparison.Quantifier.ALL,
                    expressions.bind(quantified.left()),
                    quantified.query(),
                    quantified.line());
        }
        if (expression instanceof ExistsPredicate exists) {
            return new Predicate.Exists(expressions.query(exists.query()));
        }
        throw new UnmodelledException("condition " + expression, expression.line());
    }

    Predicate equal(Scalar left, Scalar right, int line) {
        return compare(Comparator.EQUAL, left, right, line);
    }

    private static Predicate compare(Comparator comparator, Scalar left, Scalar right, int line) {
        return Comparisons.compare(
                comparator, left, right, Collated.collation(comparator.inMessages(), left, right), line);
    }

    private Predicate in(InPredicate in) {
        Scalar operand = expressions.bind(in.operand());
        if (in.query() != null) {
            return quantified(Comparator.EQUAL, false, operand, in.query(), in.line());
        }
        List<Predicate> alternatives = new ArrayList<>();
        for (Expression value : in.values()) {
            alternatives.add(equal(operand, expressions.bind(value), value.line()));
        }
        return new Predicate.AnyOf(List.copyOf(alternatives));
    }

    private Predicate quantified(Comparator comparator, boolean all, Scalar operand, QueryExpression query, int line) {
        Subquery bound = expressions.singleColumn(query);
        RowPlan plan = bound.plan();
        SqlType column = plan.columns().get(0).type();
        Scalar member = plan.isUntypedNull(0) ? Literal.NULL : new ColumnValue(0, 0, column, true);
        SqlType type = Comparisons.meetingType(operand, member);
        return new Predicate.Quantified(
                comparator,
                all,
                Comparisons.side(operand, type, line),
                bound,
                Comparisons.side(member, type, line),
                Collated.collation(operand));
    }

    private Predicate distinct(DistinctPredicate distinct) {
        Scalar left = expressions.bind(distinct.left());
        Scalar right = expressions.bind(distinct.right());
        SqlType type = Comparisons.meetingType(left, right);
        return new Predicate.Distinct(
                Comparisons.side(left, type, distinct.line()),
                Comparisons.side(right, type, distinct.line()),
                Collated.collation("not equal to", left, right));
    }

    private Predicate like(LikePredicate like) {
        List<Scalar> arguments = new ArrayList<>();
        arguments.add(expressions.bind(like.operand()));
        arguments.add(expressions.bind(like.pattern()));
        if (like.escape() != null) {
            arguments.add(expressions.bind(like.escape()));
        }
        CallSite site = new CallSite("like", arguments, like.line());
        return new Predicate.Like(
                site.text(0),
                site.text(1),
                site.count() > 2 ? site.text(2) : null,
                Collated.collation("like", site.argument(0), site.argument(1)));
    }

    private static Predicate negated(boolean negated, Predicate predicate) {
        return negated ? new Predicate.Not(predicate) : predicate;
    }
}
