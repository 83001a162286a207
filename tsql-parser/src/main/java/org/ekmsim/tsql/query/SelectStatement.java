package org.ekmsim.tsql.query;

import java.util.List;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** A query as a statement. */
public final class SelectStatement extends Statement {

    private final QueryExpression query;
    private final Ordering ordering;

    public SelectStatement(SqlParserPos position, QueryExpression query, Ordering ordering) {
        super(position);
        this.query = query;
        this.ordering = ordering;
    }

    /** The query. */
    public QueryExpression query() {
        return query;
    }

    /** Its ordering; without keys when there is none. */
    public Ordering ordering() {
        return ordering;
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
    }
}
