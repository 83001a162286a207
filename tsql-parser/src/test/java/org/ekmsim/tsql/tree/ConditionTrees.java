package org.ekmsim.tsql.tree;

import static org.ekmsim.tsql.tree.NameTrees.NOWHERE;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ekmsim.tsql.expression.BetweenPredicate;
import org.ekmsim.tsql.expression.Comparison;
import org.ekmsim.tsql.expression.Condition;
import org.ekmsim.tsql.expression.ExistsPredicate;
import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.expression.InPredicate;
import org.ekmsim.tsql.expression.IsNullPredicate;
import org.ekmsim.tsql.expression.LikePredicate;
import org.ekmsim.tsql.expression.LogicalExpression;
import org.ekmsim.tsql.expression.NotExpression;
import org.ekmsim.tsql.expression.ScalarSubquery;

/** Search conditions made from the constructors of their nodes, down to a depth. */
final class ConditionTrees {

    private static final Arbitrary<Boolean> NEGATED = Arbitraries.of(true, false);

    private ConditionTrees() {}

    static Arbitrary<Condition> condition(int depth) {
        Arbitrary<Expression> value = ExpressionTrees.value(Math.max(0, depth - 1));
        if (depth <= 0) {
            return predicate(value);
        }
        Arbitrary<Condition> inner = Arbitraries.lazy(() -> condition(depth - 1));
        return Arbitraries.oneOf(
                predicate(value),
                set(value, depth),
                Combinators.combine(Arbitraries.of(LogicalExpression.Operator.class), inner, inner)
                        .as((operator, left, right) -> new LogicalExpression(NOWHERE, operator, left, right)),
                inner.map(operand -> new NotExpression(NOWHERE, operand)));
    }

    private static Arbitrary<Condition> predicate(Arbitrary<Expression> value) {
        return Arbitraries.oneOf(
                Combinators.combine(Arbitraries.of(Comparison.Operator.class), value, value)
                        .as((operator, left, right) -> new Comparison(NOWHERE, operator, left, right)),
                Combinators.combine(value, NEGATED)
                        .as((operand, negated) -> new IsNullPredicate(NOWHERE, operand, negated)),
                Combinators.combine(value, value, value.injectNull(0.5), NEGATED)
                        .as((operand, pattern, escape, negated) ->
                                new LikePredicate(NOWHERE, operand, pattern, escape, negated)),
                Combinators.combine(value, value, value, NEGATED)
                        .as((operand, low, high, negated) ->
                                new BetweenPredicate(NOWHERE, operand, low, high, negated)));
    }

    // A query alone in a list is the query of the predicate, however many parentheses it has.
    private static Arbitrary<List<Expression>> values(Arbitrary<Expression> value) {
        return value.list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .filter(values -> values.size() > 1 || !(values.get(0) instanceof ScalarSubquery));
    }

    private static Arbitrary<Condition> set(Arbitrary<Expression> value, int depth) {
        return Arbitraries.oneOf(
                Combinators.combine(value, values(value), NEGATED)
                        .as((operand, values, negated) -> new InPredicate(NOWHERE, operand, values, null, negated)),
                Combinators.combine(value, Arbitraries.lazy(() -> QueryTrees.query(depth - 1)), NEGATED)
                        .as((operand, query, negated) -> new InPredicate(NOWHERE, operand, List.of(), query, negated)),
                Arbitraries.lazy(() -> QueryTrees.query(depth - 1)).map(query -> new ExistsPredicate(NOWHERE, query)));
    }
}
