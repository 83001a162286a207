package org.ekmsim.tsql.table;

import java.util.List;
import org.ekmsim.tsql.query.SelectItem;
import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/**
 * OUTPUT clause (Transact-SQL).
 *
 * @param items what is returned of each changed row
 * @param into the table that gets it, where INTO is written
 * @param columns that table's columns, where written
 */
public record Output(List<SelectItem> items, @Nullable RowTarget into, List<Identifier> columns) implements Clause {

    public Output {
        items = List.copyOf(items);
        columns = List.copyOf(columns);
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("OUTPUT").list(items);
        if (into != null) {
            out.word("INTO").part(into);
        }
        if (!columns.isEmpty()) {
            out.open().list(columns).close();
        }
    }
}
