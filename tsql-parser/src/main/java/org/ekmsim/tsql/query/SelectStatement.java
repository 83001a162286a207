package org.ekmsim.tsql.query;

import java.util.List;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** A query as a statement. */
public final class SelectStatement extends Statement {

    private final @Nullable WithClause with;
    private final QueryExpression query;
    private final Ordering ordering;
    private final @Nullable ForClause forClause;
    private final List<QueryHint> hints;

    public SelectStatement(
            SqlParserPos position,
            @Nullable WithClause with,
            QueryExpression query,
            Ordering ordering,
            @Nullable ForClause forClause,
            List<QueryHint> hints) {
        super(position);
        this.with = with;
        this.query = query;
        this.ordering = ordering;
        this.forClause = forClause;
        this.hints = List.copyOf(hints);
    }

    /** WITH before it, where written. */
    public @Nullable WithClause with() {
        return with;
    }

    /** FOR after it, where written. */
    public @Nullable ForClause forClause() {
        return forClause;
    }

    /** The hints of OPTION; empty when not written. */
    public List<QueryHint> hints() {
        return hints;
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
        if (with != null) {
            out.part(with);
        }
        out.part(query).part(ordering);
        if (forClause != null) {
            out.part(forClause);
        }
        QueryHint.writeAll(out, hints);
    }
}
