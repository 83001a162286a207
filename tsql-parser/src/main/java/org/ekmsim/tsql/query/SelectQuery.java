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
    private final @Nullable IntoTable into;
    private final List<TableSource> from;
    private final @Nullable Condition where;
    private final @Nullable GroupBy grouping;
    private final @Nullable Condition having;
    private final List<NamedWindow> windows;

    public SelectQuery(
            SqlParserPos position,
            boolean distinct,
            @Nullable Top top,
            List<SelectItem> items,
            @Nullable IntoTable into,
            List<TableSource> from,
            @Nullable Condition where,
            @Nullable GroupBy grouping,
            @Nullable Condition having,
            List<NamedWindow> windows) {
        super(position);
        this.distinct = distinct;
        this.top = top;
        this.items = List.copyOf(items);
        this.into = into;
        this.from = List.copyOf(from);
        this.where = where;
        this.grouping = grouping;
        this.having = having;
        this.windows = List.copyOf(windows);
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

    /** The table INTO makes, where written. */
    public @Nullable IntoTable into() {
        return into;
    }

    /** The table sources; empty without FROM. */
    public List<TableSource> from() {
        return from;
    }

    /** The WHERE condition. */
    public @Nullable Condition where() {
        return where;
    }

    /** GROUP BY, where written. */
    public @Nullable GroupBy grouping() {
        return grouping;
    }

    /** The expressions of a plain GROUP BY; empty without one. */
    public List<Expression> groupBy() {
        return grouping == null ? List.of() : grouping.keys();
    }

    /** The HAVING condition. */
    public @Nullable Condition having() {
        return having;
    }

    /** The windows of the WINDOW clause. */
    public List<NamedWindow> windows() {
        return windows;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word(distinct ? "SELECT DISTINCT" : "SELECT");
        if (top != null) {
            out.part(top);
        }
        out.list(items);
        if (into != null) {
            out.part(into);
        }
        if (!from.isEmpty()) {
            out.word("FROM").list(from);
        }
        if (where != null) {
            out.word("WHERE").part(where);
        }
        if (grouping != null) {
            out.part(grouping);
        }
        if (having != null) {
            out.word("HAVING").part(having);
        }
        if (!windows.isEmpty()) {
            out.word("WINDOW").list(windows);
        }
    }
}
