package org.ekmsim.tsql.audit;

import java.util.List;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.expression.Condition;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.NamedStatement;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** CREATE SERVER AUDIT (Transact-SQL). */
public final class CreateServerAudit extends NamedStatement {

    private final AuditTarget target;
    private final List<AuditOption> options;
    private final @Nullable Condition filter;

    public CreateServerAudit(
            SqlParserPos position,
            Identifier name,
            AuditTarget target,
            List<AuditOption> options,
            @Nullable Condition filter) {
        super(position, name);
        this.target = target;
        this.options = List.copyOf(options);
        this.filter = filter;
    }

    /** Where it is written. */
    public AuditTarget target() {
        return target;
    }

    /** The options after WITH in order; empty where not written. */
    public List<AuditOption> options() {
        return options;
    }

    /** Which records are written, where not all. */
    public @Nullable Condition filter() {
        return filter;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("CREATE SERVER AUDIT").part(name()).part(target);
        if (!options.isEmpty()) {
            out.word("WITH").open().list(options).close();
        }
        out.optional("WHERE", filter);
    }
}
