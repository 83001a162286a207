package org.ekmsim.tsql.audit;

import java.util.List;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.NamedStatement;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** CREATE SERVER AUDIT SPECIFICATION (Transact-SQL). */
public final class CreateServerAuditSpecification extends NamedStatement {

    private final Identifier audit;
    private final List<AuditedActions> actions;
    private final @Nullable Boolean state;

    public CreateServerAuditSpecification(
            SqlParserPos position,
            Identifier name,
            Identifier audit,
            List<AuditedActions> actions,
            @Nullable Boolean state) {
        super(position, name);
        this.audit = audit;
        this.actions = List.copyOf(actions);
        this.state = state;
    }

    /** The audit that writes it. */
    public Identifier audit() {
        return audit;
    }

    /** What it adds and drops, in order. */
    public List<AuditedActions> actions() {
        return actions;
    }

    /** Whether records are collected, where written. */
    public @Nullable Boolean state() {
        return state;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("CREATE SERVER AUDIT SPECIFICATION")
                .part(name())
                .word("FOR SERVER AUDIT")
                .part(audit);
        out.list(actions);
        if (state != null) {
            out.word(state ? "WITH (STATE = ON)" : "WITH (STATE = OFF)");
        }
    }
}
