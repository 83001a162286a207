package org.ekmsim.tsql.audit;

import java.util.List;
import org.ekmsim.tsql.expression.Condition;
import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** What ALTER SERVER AUDIT does. */
public sealed interface AuditChange extends Clause {

    /**
     * Changes the target, options or filter.
     *
     * @param target the new target, where written
     * @param options the options after WITH in order; empty where not written
     * @param filter which records are written, where written
     */
    record ChangeAudit(
            @Nullable AuditTarget target,
            List<AuditOption> options,
            @Nullable Condition filter) implements AuditChange {

        public ChangeAudit {
            options = List.copyOf(options);
        }

        @Override
        public void write(TsqlWriter out) {
            if (target != null) {
                out.part(target);
            }
            if (!options.isEmpty()) {
                out.word("WITH").open().list(options).close();
            }
            out.optional("WHERE", filter);
        }
    }

    /** Writes all records again. */
    record RemoveFilter() implements AuditChange {
        @Override
        public void write(TsqlWriter out) {
            out.word("REMOVE WHERE");
        }
    }

    /**
     * A new name for the audit.
     *
     * @param newName the name
     */
    record NewAuditName(Identifier newName) implements AuditChange {
        @Override
        public void write(TsqlWriter out) {
            out.word("MODIFY NAME =").part(newName);
        }
    }
}
