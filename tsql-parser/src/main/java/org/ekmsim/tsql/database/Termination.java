package org.ekmsim.tsql.database;

import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/**
 * What happens to other sessions' transactions when a state change has to wait for them.
 *
 * @param kind the clause
 * @param seconds the time of ROLLBACK AFTER; null for the others
 */
public record Termination(Kind kind, @Nullable Integer seconds) implements Clause {

    /** The termination clauses. */
    public enum Kind {
        ROLLBACK_IMMEDIATE,
        ROLLBACK_AFTER,
        NO_WAIT
    }

    @Override
    public void write(TsqlWriter out) {
        switch (kind) {
            case ROLLBACK_IMMEDIATE -> out.word("WITH ROLLBACK IMMEDIATE");
            case ROLLBACK_AFTER -> out.word("WITH ROLLBACK AFTER " + seconds + " SECONDS");
            case NO_WAIT -> out.word("WITH NO_WAIT");
        }
    }
}
