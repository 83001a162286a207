package org.ekmsim.tsql.audit;

import java.util.List;
import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.TsqlWriter;

/**
 * Where an audit is written.
 *
 * @param kind the target
 * @param options its options in order; only files and blobs have some
 */
public record AuditTarget(Kind kind, List<AuditOption> options) implements Clause {

    public AuditTarget {
        options = List.copyOf(options);
    }

    /** The kinds of target, each named by its keyword. */
    public enum Kind {
        FILE,
        URL,
        APPLICATION_LOG,
        SECURITY_LOG,
        EXTERNAL_MONITOR
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("TO").word(kind.name());
        if (!options.isEmpty()) {
            out.open().list(options).close();
        }
    }
}
