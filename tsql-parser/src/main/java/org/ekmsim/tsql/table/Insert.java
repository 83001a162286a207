package org.ekmsim.tsql.table;

import java.util.List;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.query.QueryHint;
import org.ekmsim.tsql.query.Top;
import org.ekmsim.tsql.query.WithClause;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** INSERT (Transact-SQL). */
public final class Insert extends Statement {

    private final @Nullable WithClause with;
    private final @Nullable Top top;
    private final RowTarget target;
    private final List<Identifier> columns;
    private final List<Output> outputs;
    private final InsertSource source;
    private final List<QueryHint> hints;

    public Insert(
            SqlParserPos position,
            @Nullable WithClause with,
            @Nullable Top top,
            RowTarget target,
            List<Identifier> columns,
            List<Output> outputs,
            InsertSource source,
            List<QueryHint> hints) {
        super(position);
        this.with = with;
        this.top = top;
        this.target = target;
        this.columns = List.copyOf(columns);
        this.outputs = List.copyOf(outputs);
        this.source = source;
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

    /** Where the rows go. */
    public RowTarget target() {
        return target;
    }

    /** The columns that get values; empty when none are written. */
    public List<Identifier> columns() {
        return columns;
    }

    /** OUTPUT clauses: none, one, or one with INTO and one without. */
    public List<Output> outputs() {
        return outputs;
    }

    /** The rows. */
    public InsertSource source() {
        return source;
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
        out.word("INSERT");
        if (top != null) {
            out.part(top);
        }
        out.word("INTO").part(target);
        if (!columns.isEmpty()) {
            out.open().list(columns).close();
        }
        outputs.forEach(out::part);
        out.part(source);
        QueryHint.writeAll(out, hints);
    }
}
