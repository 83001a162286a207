package org.ekmsim.tsql.query;

import java.util.List;
import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/**
 * ORDER BY with its paging: ORDER BY clause (Transact-SQL).
 *
 * @param orderBy the keys; empty when no ORDER BY is written
 * @param offset rows to skip, where written
 * @param fetch rows to return after that, where written
 */
public record Ordering(
        List<OrderItem> orderBy,
        @Nullable Expression offset,
        @Nullable Expression fetch) implements Clause {

    public Ordering {
        orderBy = List.copyOf(orderBy);
    }

    @Override
    public void write(TsqlWriter out) {
        if (!orderBy.isEmpty()) {
            out.word("ORDER BY").list(orderBy);
        }
        if (offset != null) {
            out.word("OFFSET").part(offset).word("ROWS");
        }
        if (fetch != null) {
            out.word("FETCH NEXT").part(fetch).word("ROWS ONLY");
        }
    }
}
