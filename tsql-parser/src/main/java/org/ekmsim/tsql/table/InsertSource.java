package org.ekmsim.tsql.table;

import java.util.List;
import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.query.QueryExpression;
import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** Where the rows of an INSERT come from. */
public sealed interface InsertSource extends Clause {

    /**
     * Rows as written.
     *
     * @param rows at least one row of at least one value
     */
    record ValuesRows(List<List<Expression>> rows) implements InsertSource {

        public ValuesRows {
            rows = rows.stream().map(List::copyOf).toList();
        }

        @Override
        public void write(TsqlWriter out) {
            out.word("VALUES");
            String separator = "";
            for (List<Expression> row : rows) {
                out.mark(separator).open().list(row).close();
                separator = ",";
            }
        }
    }

    /**
     * The rows of a query.
     *
     * @param query the query
     */
    record QuerySource(QueryExpression query) implements InsertSource {

        @Override
        public void write(TsqlWriter out) {
            out.part(query);
        }
    }

    /** DEFAULT VALUES: one row. */
    record DefaultRow() implements InsertSource {

        @Override
        public void write(TsqlWriter out) {
            out.word("DEFAULT VALUES");
        }
    }

    /**
     * The result sets of a procedure or string.
     *
     * @param execution the EXECUTE
     */
    record Executed(Statement execution) implements InsertSource {

        @Override
        public void write(TsqlWriter out) {
            out.part(execution);
        }
    }
}
