package org.ekmsim.tsql.query;

import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/**
 * FOR SYSTEM_TIME of a temporal table.
 *
 * @param kind which rows
 * @param start the time, or the first one; null for ALL
 * @param end the last time, where the kind has one
 */
public record SystemTime(
        Kind kind, @Nullable Expression start, @Nullable Expression end) implements Clause {

    /** Which rows of the history. */
    public enum Kind {
        ALL,
        AS_OF,
        FROM_TO,
        BETWEEN,
        CONTAINED_IN
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("FOR SYSTEM_TIME");
        if (start == null) {
            out.word("ALL");
        } else if (end == null) {
            out.word("AS OF").part(start);
        } else if (kind == Kind.CONTAINED_IN) {
            out.word("CONTAINED IN").open().part(start).mark(",").part(end).close();
        } else {
            boolean between = kind == Kind.BETWEEN;
            out.word(between ? "BETWEEN" : "FROM")
                    .part(start)
                    .word(between ? "AND" : "TO")
                    .part(end);
        }
    }
}
