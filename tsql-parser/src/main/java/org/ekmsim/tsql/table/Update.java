package org.ekmsim.tsql.table;

import java.util.List;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.expression.Condition;
import org.ekmsim.tsql.query.QueryHint;
import org.ekmsim.tsql.query.TableSource;
import org.ekmsim.tsql.query.Top;
import org.ekmsim.tsql.query.WithClause;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** UPDATE (Transact-SQL). */
public final class Update extends Statement {

    private final @Nullable WithClause with;
    private final @Nullable Top top;
    private final RowTarget target;
    private final List<Assignment> assignments;
    private final List<Output> outputs;
    private final List<TableSource> from;
    private final @Nullable Condition where;
    private final List<QueryHint> hints;

    public Update(
            SqlParserPos position,
            @Nullable WithClause with,
            @Nullable Top top,
            RowTarget target,
            List<Assignment> assignments,
            List<Output> outputs,
            List<TableSource> from,
            @Nullable Condition where,
            List<QueryHint> hints) {
        super(position);
        this.with = with;
        this.top = top;
        this.target = target;
        this.assignments = List.copyOf(assignments);
        this.outputs = List.copyOf(outputs);
        this.from = List.copyOf(from);
        this.where = where;
        this.hints = List.copyOf(hints);
    }

    /** WITH before it, where written. */
    public @Nullable WithClause with() {
        return with;
    }

    /** TOP, where written. */
    public @Nullable Top top() {
        return top;
    }

    /** What is changed. */
    public RowTarget target() {
        return target;
    }

    /** The SET clause, at least one. */
    public List<Assignment> assignments() {
        return assignments;
    }

    /** OUTPUT clauses: none, one, or one with INTO and one without. */
    public List<Output> outputs() {
        return outputs;
    }

    /** The table sources of FROM; empty when not written. */
    public List<TableSource> from() {
        return from;
    }

    /** The condition, where written. */
    public @Nullable Condition where() {
        return where;
    }

    /** The hints of OPTION; empty when not written. */
    public List<QueryHint> hints() {
        return hints;
    }

    @Override
    public void write(TsqlWriter out) {
        if (with != null) {
            out.part(with);
        }
        out.word("UPDATE");
        if (top != null) {
            out.part(top);
        }
        out.part(target).word("SET").list(assignments);
        outputs.forEach(out::part);
        if (!from.isEmpty()) {
            out.word("FROM").list(from);
        }
        if (where != null) {
            out.word("WHERE").part(where);
        }
        QueryHint.writeAll(out, hints);
    }
}
