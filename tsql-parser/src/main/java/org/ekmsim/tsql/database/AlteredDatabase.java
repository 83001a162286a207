package org.ekmsim.tsql.database;

import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/**
 * The first words of every ALTER DATABASE.
 *
 * @param name the database; null for CURRENT
 */
record AlteredDatabase(@Nullable Identifier name) implements Clause {

    @Override
    public void write(TsqlWriter out) {
        out.word("ALTER DATABASE");
        if (name != null) {
            out.part(name);
        } else {
            out.word("CURRENT");
        }
    }
}
