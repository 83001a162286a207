package org.ekmsim.tsql.cursor;

import java.util.List;
import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.TsqlWriter;

/** What rows of a cursor may be used for, as written after its query. */
public sealed interface CursorUse extends Clause {

    /** FOR READ ONLY: no updates through the cursor. */
    record ReadOnly() implements CursorUse {
        @Override
        public void write(TsqlWriter out) {
            out.word("FOR READ ONLY");
        }
    }

    /**
     * FOR UPDATE: rows may be changed through the cursor.
     *
     * @param columns the columns that may be changed; empty for all
     */
    record Update(List<Identifier> columns) implements CursorUse {
        public Update {
            columns = List.copyOf(columns);
        }

        @Override
        public void write(TsqlWriter out) {
            out.word("FOR UPDATE");
            if (!columns.isEmpty()) {
                out.word("OF").list(columns);
            }
        }
    }
}
