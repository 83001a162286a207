package org.ekmsim.tsql.permission;

import java.util.List;
import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.ObjectName;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/**
 * What a permission, an owner or a signature is about.
 *
 * @param type its class in upper case, written before two colons; null where not written, which means an object
 * @param name its name
 * @param columns the columns in parentheses after it; empty where not written
 */
public record Securable(@Nullable String type, ObjectName name, List<Identifier> columns) implements Clause {

    public Securable {
        columns = List.copyOf(columns);
    }

    @Override
    public void write(TsqlWriter out) {
        if (type != null) {
            out.word(type).glue("::");
        }
        out.part(name);
        if (!columns.isEmpty()) {
            out.open().list(columns).close();
        }
    }
}
