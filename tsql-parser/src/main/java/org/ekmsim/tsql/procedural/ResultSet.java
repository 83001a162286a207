package org.ekmsim.tsql.procedural;

import java.util.List;
import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.ObjectName;
import org.ekmsim.tsql.tree.TsqlWriter;

/** The shape of a result set in WITH RESULT SETS of EXECUTE. */
public sealed interface ResultSet extends Clause {

    /**
     * Columns one by one.
     *
     * @param columns the columns, at least one
     */
    record Columns(List<ResultColumn> columns) implements ResultSet {
        public Columns {
            columns = List.copyOf(columns);
        }

        @Override
        public void write(TsqlWriter out) {
            out.open().list(columns).close();
        }
    }

    /**
     * The columns of a table, view or table-valued function.
     *
     * @param object its name
     */
    record AsObject(ObjectName object) implements ResultSet {
        @Override
        public void write(TsqlWriter out) {
            out.word("AS OBJECT").part(object);
        }
    }

    /**
     * The columns of a table type.
     *
     * @param type its name
     */
    record AsType(ObjectName type) implements ResultSet {
        @Override
        public void write(TsqlWriter out) {
            out.word("AS TYPE").part(type);
        }
    }

    /** XML in one column. */
    record AsForXml() implements ResultSet {
        @Override
        public void write(TsqlWriter out) {
            out.word("AS FOR XML");
        }
    }
}
