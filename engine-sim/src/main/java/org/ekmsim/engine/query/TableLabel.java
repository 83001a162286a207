package org.ekmsim.engine.query;

import java.util.List;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.ObjectName;
import org.jspecify.annotations.Nullable;

/**
 * How a table source is called within its query.
 *
 * @param aliased whether the name is an alias
 * @param parts the alias, or the parts of the table's name as written
 */
record TableLabel(boolean aliased, List<String> parts) {

    static TableLabel of(ObjectName name, @Nullable Identifier alias) {
        return alias == null ? new TableLabel(false, Names.parts(name)) : of(alias);
    }

    static TableLabel of(Identifier alias) {
        return new TableLabel(true, List.of(alias.value()));
    }

    /** Whether a column's qualifier means this source: the alias, or the end of the table's name. */
    boolean matches(List<String> qualifier) {
        if (aliased) {
            return qualifier.size() == 1 && qualifier.get(0).equalsIgnoreCase(parts.get(0));
        }
        for (int i = 1; i <= qualifier.size(); i++) {
            String wanted = qualifier.get(qualifier.size() - i);
            // What the table's name leaves out is the default: dbo.t.c may name a column of FROM t.
            if (i <= parts.size() && !parts.get(parts.size() - i).equalsIgnoreCase(wanted)) {
                return false;
            }
        }
        return true;
    }

    boolean sameAs(TableLabel other) {
        return aliased == other.aliased && Names.dotted(parts).equalsIgnoreCase(Names.dotted(other.parts));
    }

    String shown() {
        return Names.dotted(parts);
    }
}
