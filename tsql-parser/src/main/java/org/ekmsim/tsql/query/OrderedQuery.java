package org.ekmsim.tsql.query;

import java.util.List;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** A query in parentheses with an ordering or a FOR clause of its own, as {@code (SELECT TOP 1 x FROM t ORDER BY y)}. */
public final class OrderedQuery extends QueryExpression {

    private final QueryExpression query;
    private final Ordering ordering;
    private final @Nullable ForClause forClause;

    public OrderedQuery(
            SqlParserPos position, QueryExpression query, Ordering ordering, @Nullable ForClause forClause) {
        super(position);
        this.query = query;
        this.ordering = ordering;
        this.forClause = forClause;
    }

    /** The query that is ordered. */
    public QueryExpression query() {
        return query;
    }

    /** Its ordering. */
    public Ordering ordering() {
        return ordering;
    }

    /** FOR XML or FOR JSON, where written. */
    public @Nullable ForClause forClause() {
        return forClause;
    }

    /** The keys. */
    public List<OrderItem> orderBy() {
        return ordering.orderBy();
    }

    /** Rows to skip, where written. */
    public @Nullable Expression offset() {
        return ordering.offset();
    }

    /** Rows to return after the offset, where written. */
    public @Nullable Expression fetch() {
        return ordering.fetch();
    }

    @Override
    public void write(TsqlWriter out) {
        out.part(query).part(ordering);
        if (forClause != null) {
            out.part(forClause);
        }
    }
}
