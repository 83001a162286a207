package org.ekmsim.tsql.query;

import java.util.ArrayList;
import java.util.List;
import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/**
 * A window of rows: SELECT - OVER clause (Transact-SQL).
 *
 * @param base the named window it builds on, where written
 * @param partitionBy PARTITION BY; empty when not written
 * @param orderBy ORDER BY; empty when not written
 * @param frame ROWS or RANGE, where written
 */
public record WindowSpecification(
        @Nullable Identifier base,
        List<Expression> partitionBy,
        List<OrderItem> orderBy,
        @Nullable WindowFrame frame) implements Clause {

    public WindowSpecification {
        partitionBy = List.copyOf(partitionBy);
        orderBy = List.copyOf(orderBy);
    }

    /** The expressions of the partitions and the order. */
    public List<Expression> expressions() {
        List<Expression> expressions = new ArrayList<>(partitionBy);
        orderBy.forEach(item -> expressions.add(item.expression()));
        return expressions;
    }

    @Override
    public void write(TsqlWriter out) {
        if (base != null) {
            out.part(base);
        }
        if (!partitionBy.isEmpty()) {
            out.word("PARTITION BY").list(partitionBy);
        }
        if (!orderBy.isEmpty()) {
            out.word("ORDER BY").list(orderBy);
        }
        if (frame != null) {
            out.part(frame);
        }
    }
}
