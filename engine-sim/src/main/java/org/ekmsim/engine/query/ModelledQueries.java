package org.ekmsim.engine.query;

import java.util.List;
import java.util.Optional;
import org.ekmsim.engine.message.UnmodelledException;
import org.ekmsim.tsql.expression.CastExpression;
import org.ekmsim.tsql.expression.ConvertExpression;
import org.ekmsim.tsql.expression.ExistsPredicate;
import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.expression.InPredicate;
import org.ekmsim.tsql.expression.ScalarSubquery;
import org.ekmsim.tsql.query.ForClause;
import org.ekmsim.tsql.query.GroupBy;
import org.ekmsim.tsql.query.OrderItem;
import org.ekmsim.tsql.query.OrderedQuery;
import org.ekmsim.tsql.query.Ordering;
import org.ekmsim.tsql.query.QueryExpression;
import org.ekmsim.tsql.query.QueryHint;
import org.ekmsim.tsql.query.SelectItem;
import org.ekmsim.tsql.query.SelectQuery;
import org.ekmsim.tsql.query.SelectStatement;
import org.ekmsim.tsql.query.SetOperation;
import org.ekmsim.tsql.query.Top;
import org.ekmsim.tsql.query.WithClause;
import org.ekmsim.tsql.tree.DataType;
import org.jspecify.annotations.Nullable;

/**
 * Refuses by name what a query may hold and this package does not compute. It looks at the text only, so that a batch is
 * refused before it runs even where the tables a query names are yet to be made.
 */
public final class ModelledQueries {

    private static final UnmodelledExpressions NAMES = new UnmodelledExpressions();

    private final int line;
    private final ModelledSources sources = new ModelledSources(this);

    /**
     * @param line the line of the statement, at which its clauses are refused
     */
    public ModelledQueries(int line) {
        this.line = line;
    }

    /** Checks a statement. */
    public void require(SelectStatement statement) {
        requireNone(statement.with());
        require(statement.query());
        require(statement.ordering());
        require(statement.forClause());
        requireNone(statement.hints());
    }

    /** Refuses WITH before a statement. */
    public void requireNone(@Nullable WithClause with) {
        if (with != null) {
            throw refusal(with.tables().isEmpty() ? "WITH XMLNAMESPACES" : "WITH (common table expression)");
        }
    }

    /** Refuses OPTION after a statement. */
    public void requireNone(List<QueryHint> hints) {
        if (!hints.isEmpty()) {
            throw refusal("SELECT ... OPTION");
        }
    }

    /** Checks a query inside another statement. */
    public void require(QueryExpression query) {
        if (query instanceof SelectQuery select) {
            require(select);
        } else if (query instanceof SetOperation operation) {
            require(operation.left());
            require(operation.right());
        } else if (query instanceof OrderedQuery ordered) {
            require(ordered.query());
            require(ordered.ordering());
            require(ordered.forClause());
        }
    }

    /** Checks an expression and those below it. */
    public void require(@Nullable Expression expression) {
        if (expression == null) {
            return;
        }
        Optional<String> unmodelled = expression.accept(NAMES);
        if (unmodelled.isPresent()) {
            throw new UnmodelledException(unmodelled.get(), expression.line());
        }
        AggregateFinder.parts(expression).forEach(this::require);
        if (expression instanceof ScalarSubquery subquery) {
            require(subquery.query());
        } else if (expression instanceof ExistsPredicate exists) {
            require(exists.query());
        } else if (expression instanceof InPredicate in && in.query() != null) {
            require(in.query());
        } else if (expression instanceof CastExpression cast) {
            require(cast.type());
        } else if (expression instanceof ConvertExpression convert) {
            require(convert.type());
        }
    }

    /** Refuses a type that a user made. */
    public void require(DataType type) {
        if (type.schema() != null) {
            throw new UnmodelledException("user-defined type", type.line());
        }
    }

    /** Checks TOP. */
    public void require(@Nullable Top top) {
        if (top != null) {
            require(top.expression());
        }
    }

    UnmodelledException refusal(String construct) {
        return new UnmodelledException(construct, line);
    }

    private void require(SelectQuery select) {
        require(select.top());
        select.items().forEach(this::require);
        if (select.into() != null) {
            throw refusal("SELECT ... INTO");
        }
        select.from().forEach(sources::require);
        require(select.where());
        require(select.grouping());
        require(select.having());
        if (!select.windows().isEmpty()) {
            throw refusal("WINDOW");
        }
    }

    private void require(SelectItem item) {
        if (item instanceof SelectItem.ItemExpression value) {
            require(value.expression());
        } else if (item instanceof SelectItem.Assignment assignment) {
            require(assignment.expression());
        }
    }

    private void require(Ordering ordering) {
        ordering.orderBy().stream().map(OrderItem::expression).forEach(this::require);
        require(ordering.offset());
        require(ordering.fetch());
    }

    private void require(@Nullable ForClause clause) {
        if (clause instanceof ForClause.Document document) {
            throw refusal("SELECT ... FOR " + document.format());
        }
        if (clause != null) {
            throw refusal("SELECT ... FOR BROWSE");
        }
    }

    private void require(@Nullable GroupBy grouping) {
        if (grouping == null) {
            return;
        }
        if (grouping.all()) {
            throw refusal("GROUP BY ALL");
        }
        for (GroupBy.Element element : grouping.elements()) {
            if (element instanceof GroupBy.Group group) {
                throw refusal(
                        group.kind() == null
                                ? "GROUP BY ()"
                                : "GROUP BY " + group.kind().words());
            }
        }
        if (grouping.modifier() != null) {
            throw refusal("GROUP BY ... WITH ROLLUP or CUBE");
        }
        grouping.keys().forEach(this::require);
    }
}
