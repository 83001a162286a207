package org.ekmsim.tsql.query;

import java.util.List;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.expression.Condition;
import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** One SELECT without ordering: SELECT (Transact-SQL). */
public final class SelectQuery extends QueryExpression {

    private final boolean distinct;
    private final @Nullable Top top;
    private final List<SelectItem> items;
    private final List<TableSource> from;
    private final @Nullable Condition where;
    private final List<Expression> groupBy;
    private final @Nullable Condition having;

    public SelectQuery(
            SqlParserPos position,
            boolean distinct,
            @Nullable Top top,
            List<SelectItem> items,
            List<TableSource> from,
            @Nullable Condition where,
            List<Expression> groupBy,
            @Nullable Condition having) {
        super(position);
        this.distinct = distinct;
        this.top = top;
        this.items = List.copyOf(items);
        this.from = List.copyOf(from);
        this.where = where;
        this.groupBy = List.copyOf(groupBy);
        this.having = having;
    }

    /** Whether DISTINCT is written. */
    public boolean distinct() {
        return distinct;
    }

    /** The TOP clause. */
    public @Nullable Top top() {
        return top;
    }

    /** The select list, at least one. */
    public List<SelectItem> items() {
        return items;
    }

    /** The table sources; empty without FROM. */
    public List<TableSource> from() {
        return from;
    }

    /** The WHERE condition. */
    public @Nullable Condition where() {
        return where;
    }

    /** The GROUP BY expressions. */
    public List<Expression> groupBy() {
        return groupBy;
    }

    /** The HAVING condition. */
    public @Nullable Condition having() {
        return having;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word(distinct ? "SELECT DISTINCT" : "SELECT");
        if (top != null) {
            out.part(top);
        }
        out.list(items);
        if (!from.isEmpty()) {
            out.word("FROM").list(from);
        }
        if (where != null) {
            out.word("WHERE").part(where);
        }
        if (!groupBy.isEmpty()) {
            out.word("GROUP BY").list(groupBy);
        }
        if (having != null) {
            out.word("HAVING").part(having);
        }
    }
}
