package org.ekmsim.tsql.table;

import java.util.List;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.expression.Condition;
import org.ekmsim.tsql.query.QueryHint;
import org.ekmsim.tsql.query.TableSource;
import org.ekmsim.tsql.query.Top;
import org.ekmsim.tsql.query.WithClause;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** MERGE (Transact-SQL). The semicolon that must end it belongs to it. */
public final class Merge extends Statement {

    private final @Nullable WithClause with;
    private final @Nullable Top top;
    private final RowTarget target;
    private final @Nullable Identifier alias;
    private final TableSource source;
    private final Condition on;
    private final List<MergeClause> clauses;
    private final List<Output> outputs;
    private final List<QueryHint> hints;
    private final boolean ended;

    public Merge(
            SqlParserPos position,
            @Nullable WithClause with,
            @Nullable Top top,
            RowTarget target,
            @Nullable Identifier alias,
            TableSource source,
            Condition on,
            List<MergeClause> clauses,
            List<Output> outputs,
            List<QueryHint> hints,
            boolean ended) {
        super(position);
        this.with = with;
        this.top = top;
        this.target = target;
        this.alias = alias;
        this.source = source;
        this.on = on;
        this.clauses = List.copyOf(clauses);
        this.outputs = List.copyOf(outputs);
        this.hints = List.copyOf(hints);
        this.ended = ended;
    }

    /** WITH before it, where written. */
    public @Nullable WithClause with() {
        return with;
    }

    /** TOP, where written. */
    public @Nullable Top top() {
        return top;
    }

    /** Where rows change. */
    public RowTarget target() {
        return target;
    }

    /** Its alias, where written. */
    public @Nullable Identifier alias() {
        return alias;
    }

    /** The rows it is compared with. */
    public TableSource source() {
        return source;
    }

    /** How. */
    public Condition on() {
        return on;
    }

    /** What happens, at least one. */
    public List<MergeClause> clauses() {
        return clauses;
    }

    /** OUTPUT clauses: none, one, or one with INTO and one without. */
    public List<Output> outputs() {
        return outputs;
    }

    /** The hints of OPTION; empty when not written. */
    public List<QueryHint> hints() {
        return hints;
    }

    /** Whether the semicolon is written, which it is outside parentheses. */
    public boolean ended() {
        return ended;
    }

    @Override
    public void write(TsqlWriter out) {
        if (with != null) {
            out.part(with);
        }
        out.word("MERGE");
        if (top != null) {
            out.part(top);
        }
        out.word("INTO").part(target);
        if (alias != null) {
            out.word("AS").part(alias);
        }
        out.word("USING").part(source).word("ON").part(on);
        clauses.forEach(out::part);
        outputs.forEach(out::part);
        QueryHint.writeAll(out, hints);
        if (ended) {
            out.mark(";");
        }
    }
}
