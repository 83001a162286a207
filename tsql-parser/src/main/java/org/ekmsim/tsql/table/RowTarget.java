package org.ekmsim.tsql.table;

import java.util.List;
import org.ekmsim.tsql.query.TableHint;
import org.ekmsim.tsql.query.TableSource;
import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.ObjectName;
import org.ekmsim.tsql.tree.TsqlWriter;

/** Where a statement changes rows. */
public sealed interface RowTarget extends Clause {

    /**
     * A table, view or alias.
     *
     * @param name its name
     * @param hints its hints
     */
    record Table(ObjectName name, List<TableHint> hints) implements RowTarget {

        public Table {
            hints = List.copyOf(hints);
        }

        @Override
        public void write(TsqlWriter out) {
            out.part(name);
            TableHint.writeAll(out, hints);
        }
    }

    /**
     * A table variable.
     *
     * @param name its name with the leading {@code @}
     */
    record Variable(String name) implements RowTarget {

        @Override
        public void write(TsqlWriter out) {
            out.word(name);
        }
    }

    /**
     * Rows outside the database.
     *
     * @param source the rowset function
     */
    record Rowset(TableSource source) implements RowTarget {

        @Override
        public void write(TsqlWriter out) {
            out.part(source);
        }
    }
}
