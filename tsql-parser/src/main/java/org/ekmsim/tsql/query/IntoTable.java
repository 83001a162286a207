package org.ekmsim.tsql.query;

import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.ObjectName;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/**
 * INTO of a SELECT: SELECT - INTO clause (Transact-SQL).
 *
 * @param table the new table
 * @param filegroup where it is kept, where written
 */
public record IntoTable(ObjectName table, @Nullable Identifier filegroup) implements Clause {

    @Override
    public void write(TsqlWriter out) {
        out.word("INTO").part(table);
        if (filegroup != null) {
            out.word("ON").part(filegroup);
        }
    }
}
