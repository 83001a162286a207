package org.ekmsim.tsql.permission;

import java.util.List;
import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.TsqlWriter;

/**
 * A permission, perhaps on some columns only.
 *
 * @param name its words in upper case; ALL for all that the class of securable has
 * @param columns the columns in parentheses after it; empty where not written
 */
public record Permission(String name, List<Identifier> columns) implements Clause {

    public Permission {
        columns = List.copyOf(columns);
    }

    @Override
    public void write(TsqlWriter out) {
        out.word(name);
        if (!columns.isEmpty()) {
            out.open().list(columns).close();
        }
    }
}
