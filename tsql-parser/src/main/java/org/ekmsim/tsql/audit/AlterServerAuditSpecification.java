package org.ekmsim.tsql.audit;

import java.util.List;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.NamedStatement;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** ALTER SERVER AUDIT SPECIFICATION (Transact-SQL). */
public final class AlterServerAuditSpecification extends NamedStatement {

    private final @Nullable Identifier audit;
    private final List<AuditedActions> actions;
    private final @Nullable Boolean state;

    public AlterServerAuditSpecification(
            SqlParserPos position,
            Identifier name,
            @Nullable Identifier audit,
            List<AuditedActions> actions,
            @Nullable Boolean state) {
        super(position, name);
        this.audit = audit;
        this.actions = List.copyOf(actions);
        this.state = state;
    }

    /** Another audit that writes it, where written. */
    public @Nullable Identifier audit() {
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
        out.word("ALTER SERVER AUDIT SPECIFICATION").part(name()).optional("FOR SERVER AUDIT", audit);
        out.list(actions);
        if (state != null) {
            out.word(state ? "WITH (STATE = ON)" : "WITH (STATE = OFF)");
        }
    }
}
