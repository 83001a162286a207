package org.ekmsim.tsql.table;

import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/**
 * PARTITION = a number or ALL.
 *
 * @param number the partition's number; null for ALL
 */
public record PartitionChoice(@Nullable Expression number) implements Clause {

    @Override
    public void write(TsqlWriter out) {
        out.word("PARTITION =");
        if (number == null) {
            out.word("ALL");
        } else {
            out.part(number);
        }
    }
}
