package org.ekmsim.tsql.broker;

import java.util.List;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.expression.Condition;
import org.ekmsim.tsql.query.SelectItem;
import org.ekmsim.tsql.query.Top;
import org.ekmsim.tsql.tree.ObjectName;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** RECEIVE (Transact-SQL): messages out of a queue. */
public final class Receive extends Statement {

    private final @Nullable Top top;
    private final List<SelectItem> items;
    private final ObjectName queue;
    private final @Nullable String target;
    private final @Nullable Condition where;

    public Receive(
            SqlParserPos position,
            @Nullable Top top,
            List<SelectItem> items,
            ObjectName queue,
            @Nullable String target,
            @Nullable Condition where) {
        super(position);
        this.top = top;
        this.items = List.copyOf(items);
        this.queue = queue;
        this.target = target;
        this.where = where;
    }

    /** How many at most, where written. */
    public @Nullable Top top() {
        return top;
    }

    /** The columns, at least one. */
    public List<SelectItem> items() {
        return items;
    }

    /** The queue. */
    public ObjectName queue() {
        return queue;
    }

    /** The table variable that takes them, with the leading {@code @}, where written. */
    public @Nullable String target() {
        return target;
    }

    /** The conversation, where written. */
    public @Nullable Condition where() {
        return where;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("RECEIVE");
        if (top != null) {
            out.part(top);
        }
        out.list(items).word("FROM").part(queue);
        if (target != null) {
            out.word("INTO").word(target);
        }
        if (where != null) {
            out.word("WHERE").part(where);
        }
    }
}
