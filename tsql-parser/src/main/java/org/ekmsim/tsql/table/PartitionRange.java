package org.ekmsim.tsql.table;

import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/**
 * One partition or several in a row.
 *
 * @param first the first partition's number
 * @param last the last one's, where a range is written
 */
public record PartitionRange(Expression first, @Nullable Expression last) implements Clause {

    @Override
    public void write(TsqlWriter out) {
        out.part(first);
        if (last != null) {
            out.word("TO").part(last);
        }
    }
}
