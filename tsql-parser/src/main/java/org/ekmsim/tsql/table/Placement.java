package org.ekmsim.tsql.table;

import java.util.List;
import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.TsqlWriter;

/**
 * Where data are kept: a filegroup, or a partition scheme with its column.
 *
 * @param name the filegroup or scheme
 * @param columns the partitioning column; empty for a filegroup
 */
public record Placement(Identifier name, List<Identifier> columns) implements Clause {

    public Placement {
        columns = List.copyOf(columns);
    }

    @Override
    public void write(TsqlWriter out) {
        out.part(name);
        if (!columns.isEmpty()) {
            out.open().list(columns).close();
        }
    }
}
