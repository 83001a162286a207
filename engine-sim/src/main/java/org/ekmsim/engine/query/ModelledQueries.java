package org.ekmsim.engine.query;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ekmsim.engine.message.UnmodelledException;
import org.ekmsim.tsql.expression.CastExpression;
import org.ekmsim.tsql.expression.ConvertExpression;
import org.ekmsim.tsql.expression.ExistsPredicate;
import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.expression.InPredicate;
import org.ekmsim.tsql.expression.QuantifiedComparison;
import org.ekmsim.tsql.expression.ScalarSubquery;
import org.ekmsim.tsql.query.ForClause;
import org.ekmsim.tsql.query.OrderItem;
import org.ekmsim.tsql.query.OrderedQuery;
import org.ekmsim.tsql.query.Ordering;
import org.ekmsim.tsql.query.QueryExpression;
import org.ekmsim.tsql.query.QueryHint;
import org.ekmsim.tsql.query.SelectItem;
import org.ekmsim.tsql.query.SelectQuery;
import org.ekmsim.tsql.query.SelectStatement;
import org.ekmsim.tsql.query.SetOperation;
import org.ekmsim.tsql.query.TableHint;
import org.ekmsim.tsql.query.TableSource;
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
        require(statement.with());
        if (statement.query() instanceof SelectQuery select && select.into() != null) {
            requireInto(select);
        }
        require(statement.query());
        require(statement.ordering());
        require(statement.forClause());
        require(statement.hints());
    }

    private void requireInto(SelectQuery select) {
        if (Objects.requireNonNull(select.into()).filegroup() != null) {
            throw refusal("SELECT ... INTO ... ON");
        }
    }

    /** Checks WITH before a statement: expressions that name themselves are not modelled. */
    public void require(@Nullable WithClause with) {
        if (with == null) {
            return;
        }
        if (!with.namespaces().isEmpty()) {
            throw refusal("WITH XMLNAMESPACES");
        }
        for (WithClause.CommonTable table : with.tables()) {
            String around = sources.common();
            sources.inside(table.name().value());
            require(table.query());
            sources.inside(around);
        }
    }

    /** Checks OPTION after a statement: hints that leave the result as it is are accepted. */
    public void require(List<QueryHint> hints) {
        ModelledHints.unmodelled(hints).ifPresent(name -> {
            throw refusal("OPTION (" + name + ")");
        });
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
        } else if (expression instanceof QuantifiedComparison quantified) {
            require(quantified.query());
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

    /** Checks the hints of a table that is changed. */
    public void requireTableHints(List<TableHint> hints) {
        sources.requireHints(hints);
    }

    /** Checks FROM of a statement that changes rows. */
    public void requireSources(List<TableSource> from) {
        from.forEach(sources::require);
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
        select.from().forEach(sources::require);
        require(select.where());
        if (select.grouping() != null) {
            ModelledGrouping.unmodelled(select.grouping()).ifPresent(name -> {
                throw refusal(name);
            });
            select.grouping().keys().forEach(this::require);
        }
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
}
