package org.ekmsim.tsql.transaction;

import org.ekmsim.tsql.expression.StringLiteral;
import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/**
 * WITH MARK: a place in the transaction log that RESTORE can name.
 *
 * @param description what the mark is for, where written
 */
public record LogMark(@Nullable StringLiteral description) implements Clause {

    @Override
    public void write(TsqlWriter out) {
        out.word("WITH MARK");
        if (description != null) {
            out.part(description);
        }
    }
}
