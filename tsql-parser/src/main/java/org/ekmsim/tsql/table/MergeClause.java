package org.ekmsim.tsql.table;

import java.util.List;
import org.ekmsim.tsql.expression.Condition;
import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/**
 * WHEN of MERGE.
 *
 * @param match which rows
 * @param and the further condition, where written
 * @param action what happens to them
 */
public record MergeClause(Match match, @Nullable Condition and, Action action) implements Clause {

    /** Which rows a clause is for. */
    public enum Match {
        MATCHED("WHEN MATCHED"),
        NOT_MATCHED_BY_TARGET("WHEN NOT MATCHED"),
        NOT_MATCHED_BY_SOURCE("WHEN NOT MATCHED BY SOURCE");

        private final String words;

        Match(String words) {
            this.words = words;
        }

        /** As written; BY TARGET is left out. */
        public String words() {
            return words;
        }
    }

    /** What happens to the rows. */
    public sealed interface Action extends Clause {}

    /** DELETE. */
    public record DeleteRow() implements Action {

        @Override
        public void write(TsqlWriter out) {
            out.word("DELETE");
        }
    }

    /**
     * UPDATE.
     *
     * @param assignments the SET clause, at least one
     */
    public record UpdateRow(List<Assignment> assignments) implements Action {

        public UpdateRow {
            assignments = List.copyOf(assignments);
        }

        @Override
        public void write(TsqlWriter out) {
            out.word("UPDATE SET").list(assignments);
        }
    }

    /**
     * INSERT.
     *
     * @param columns the columns, where written
     * @param values their values; empty for DEFAULT VALUES
     */
    public record InsertRow(List<Identifier> columns, List<Expression> values) implements Action {

        public InsertRow {
            columns = List.copyOf(columns);
            values = List.copyOf(values);
        }

        @Override
        public void write(TsqlWriter out) {
            out.word("INSERT");
            if (!columns.isEmpty()) {
                out.open().list(columns).close();
            }
            if (values.isEmpty()) {
                out.word("DEFAULT VALUES");
            } else {
                out.word("VALUES").open().list(values).close();
            }
        }
    }

    @Override
    public void write(TsqlWriter out) {
        out.word(match.words());
        if (and != null) {
            out.word("AND").part(and);
        }
        out.word("THEN").part(action);
    }
}
