package org.ekmsim.tsql.check;

import java.math.BigDecimal;
import java.util.List;
import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.expression.NumberLiteral;
import org.ekmsim.tsql.module.ModuleBody;
import org.ekmsim.tsql.module.ViewDefinition;
import org.ekmsim.tsql.query.OrderedQuery;
import org.ekmsim.tsql.query.QueryExpression;
import org.ekmsim.tsql.query.SelectItem;
import org.ekmsim.tsql.query.SelectQuery;
import org.ekmsim.tsql.query.SelectStatement;
import org.ekmsim.tsql.query.Top;
import org.ekmsim.tsql.table.InsertSource;
import org.ekmsim.tsql.tree.Clause;
import org.jspecify.annotations.Nullable;

/**
 * A SELECT either assigns or returns (141), and an ordering inside another query needs TOP, OFFSET or FOR (1033): ORDER BY
 * clause (Transact-SQL). A percentage is no more than 100 (1031).
 */
final class QueryRule implements Rule {

    private static final BigDecimal HIGHEST_PERCENTAGE = BigDecimal.valueOf(100);

    private final Findings findings;

    QueryRule(Findings findings) {
        this.findings = findings;
    }

    @Override
    public void enter(Clause part, @Nullable Clause parent) {
        if (part instanceof Top top && top.percent() && isOver(top.expression(), HIGHEST_PERCENTAGE)) {
            findings.report(1031, 1, top.expression());
        } else if (part instanceof SelectQuery query && mixes(query.items(), parent)) {
            findings.report(141, 1, query);
        } else if (part instanceof OrderedQuery query
                && !(parent instanceof InsertSource)
                && isOnlyOrdered(query, query.query())) {
            findings.report(1033, 1, query.orderBy().get(0).expression());
        } else if (part instanceof SelectStatement statement && isOnlyOrderedView(statement, parent)) {
            findings.report(1033, 1, statement.orderBy().get(0).expression());
        }
    }

    private static boolean isOver(Expression expression, BigDecimal limit) {
        return expression instanceof NumberLiteral literal && new BigDecimal(literal.text()).compareTo(limit) > 0;
    }

    private static boolean mixes(List<SelectItem> items, @Nullable Clause parent) {
        long assignments =
                items.stream().filter(SelectItem.Assignment.class::isInstance).count();
        return assignments > 0 && (assignments < items.size() || !(parent instanceof SelectStatement));
    }

    private static boolean isOnlyOrderedView(SelectStatement statement, @Nullable Clause parent) {
        return (parent instanceof ViewDefinition || parent instanceof ModuleBody.InlineQuery)
                && !statement.orderBy().isEmpty()
                && statement.offset() == null
                && statement.forClause() == null
                && !isLimited(statement.query());
    }

    private static boolean isLimited(QueryExpression query) {
        return query instanceof SelectQuery select && select.top() != null;
    }

    private static boolean isOnlyOrdered(OrderedQuery ordered, QueryExpression query) {
        return ordered.offset() == null && ordered.forClause() == null && !isLimited(query);
    }
}
