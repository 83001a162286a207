package org.ekmsim.tsql.tree;

import static org.ekmsim.tsql.tree.NameTrees.NOWHERE;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ekmsim.tsql.expression.Condition;
import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.query.DerivedTable;
import org.ekmsim.tsql.query.GroupBy;
import org.ekmsim.tsql.query.Join;
import org.ekmsim.tsql.query.NamedTable;
import org.ekmsim.tsql.query.OrderItem;
import org.ekmsim.tsql.query.OrderedQuery;
import org.ekmsim.tsql.query.Ordering;
import org.ekmsim.tsql.query.QueryExpression;
import org.ekmsim.tsql.query.SelectItem;
import org.ekmsim.tsql.query.SelectQuery;
import org.ekmsim.tsql.query.SetOperation;
import org.ekmsim.tsql.query.TableFunction;
import org.ekmsim.tsql.query.TableHint;
import org.ekmsim.tsql.query.TableSource;
import org.ekmsim.tsql.query.Top;
import org.jspecify.annotations.Nullable;

/** Queries made from the constructors of their nodes, down to a depth. */
final class QueryTrees {

    private static final Arbitrary<Boolean> EITHER = Arbitraries.of(true, false);

    private QueryTrees() {}

    /** A query as it stands in parentheses: perhaps ordered. */
    static Arbitrary<QueryExpression> query(int depth) {
        Arbitrary<QueryExpression> plain = unordered(Math.max(0, depth));
        return Arbitraries.oneOf(
                plain,
                Combinators.combine(plain, ordering())
                        .as((query, ordering) -> new OrderedQuery(NOWHERE, query, ordering, null)));
    }

    static Arbitrary<QueryExpression> unordered(int depth) {
        if (depth == 0) {
            return select(0);
        }
        Arbitrary<QueryExpression> inner = Arbitraries.lazy(() -> unordered(depth - 1));
        return Arbitraries.oneOf(
                select(depth),
                Combinators.combine(Arbitraries.of(SetOperation.Kind.class), inner, inner)
                        .as((kind, left, right) -> new SetOperation(NOWHERE, kind, left, right)));
    }

    static Arbitrary<Ordering> ordering() {
        Arbitrary<Expression> value = ExpressionTrees.value(0);
        Arbitrary<List<OrderItem>> keys = Combinators.combine(value, EITHER)
                .as(OrderItem::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(2);
        return Combinators.combine(keys, value.injectNull(0.7), value.injectNull(0.7))
                .as((items, offset, fetch) -> new Ordering(items, offset, offset == null ? null : fetch));
    }

    private static Arbitrary<QueryExpression> select(int depth) {
        Arbitrary<Expression> value = ExpressionTrees.value(Math.max(0, depth - 1));
        Arbitrary<Condition> condition = ConditionTrees.condition(depth - 1);
        Arbitrary<Top> top = Combinators.combine(value, EITHER, EITHER).as(Top::new);
        return Combinators.combine(
                        EITHER,
                        top.injectNull(0.8),
                        items(value),
                        source(depth).list().ofMaxSize(2),
                        condition.injectNull(0.5),
                        value.list().ofMaxSize(2),
                        condition.injectNull(0.8))
                .as(QueryTrees::select);
    }

    private static QueryExpression select(
            boolean distinct,
            @Nullable Top top,
            List<SelectItem> items,
            List<TableSource> from,
            @Nullable Condition where,
            List<Expression> groupBy,
            @Nullable Condition having) {
        List<GroupBy.Element> keys =
                groupBy.stream().<GroupBy.Element>map(GroupBy.Key::new).toList();
        GroupBy grouping = keys.isEmpty() ? null : new GroupBy(false, keys, null);
        return new SelectQuery(NOWHERE, distinct, top, items, null, from, where, grouping, having, List.of());
    }

    private static Arbitrary<List<SelectItem>> items(Arbitrary<Expression> value) {
        Arbitrary<SelectItem> item = Arbitraries.oneOf(
                NameTrees.objectName().injectNull(0.5).map(SelectItem.Star::new),
                Combinators.combine(value, NameTrees.identifier().injectNull(0.5))
                        .as(SelectItem.ItemExpression::new));
        return item.list().ofMinSize(1).ofMaxSize(3);
    }

    private static Arbitrary<TableSource> source(int depth) {
        Arbitrary<TableSource> table = Combinators.combine(
                        NameTrees.objectName(), NameTrees.identifier().injectNull(0.5), hints())
                .as((name, alias, hints) -> new NamedTable(NOWHERE, name, null, alias, null, hints));
        if (depth == 0) {
            return table;
        }
        Arbitrary<TableSource> function = Combinators.combine(
                        ExpressionTrees.value(0).list().ofMaxSize(2),
                        NameTrees.identifier().injectNull(0.5))
                .as((arguments, alias) ->
                        new TableFunction(NOWHERE, NameTrees.objectName("f"), arguments, List.of(), alias, List.of()));
        Arbitrary<TableSource> derived = Combinators.combine(
                        Arbitraries.lazy(() -> query(depth - 1)),
                        NameTrees.identifier(),
                        NameTrees.identifier().list().ofMaxSize(2))
                .as((query, alias, columns) -> new DerivedTable(NOWHERE, query, alias, columns));
        return Arbitraries.oneOf(table, function, derived, join(Arbitraries.lazy(() -> source(depth - 1)), depth));
    }

    private static Arbitrary<List<TableHint>> hints() {
        return Arbitraries.of("HOLDLOCK", "NOLOCK", "UPDLOCK")
                .map(word -> new TableHint(word, List.of(), List.of()))
                .list()
                .ofMaxSize(2);
    }

    private static Arbitrary<TableSource> join(Arbitrary<TableSource> side, int depth) {
        Arbitrary<Join.Kind> conditional =
                Arbitraries.of(Join.Kind.INNER, Join.Kind.LEFT, Join.Kind.RIGHT, Join.Kind.FULL);
        Arbitrary<Join.Kind> free = Arbitraries.of(Join.Kind.CROSS, Join.Kind.CROSS_APPLY, Join.Kind.OUTER_APPLY);
        return Arbitraries.oneOf(
                Combinators.combine(conditional, side, side, ConditionTrees.condition(depth - 1))
                        .as((kind, left, right, on) -> new Join(NOWHERE, kind, null, left, right, on)),
                Combinators.combine(free, side, side)
                        .as((kind, left, right) -> new Join(NOWHERE, kind, null, left, right, null)));
    }
}
