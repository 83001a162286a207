package org.ekmsim.tsql.query;

import java.util.List;
import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.TsqlWriter;

/**
 * A table hint: Hints (Transact-SQL) - Table.
 *
 * @param word the hint in upper case
 * @param indexes the indexes or the number it takes
 * @param columns the columns of FORCESEEK
 */
public record TableHint(String word, List<Expression> indexes, List<Identifier> columns) implements Clause {

    public TableHint {
        indexes = List.copyOf(indexes);
        columns = List.copyOf(columns);
    }

    /** Writes WITH and its hints, where there are any. */
    public static void writeAll(TsqlWriter out, List<TableHint> hints) {
        if (!hints.isEmpty()) {
            out.word("WITH").open().list(hints).close();
        }
    }

    @Override
    public void write(TsqlWriter out) {
        out.word(word);
        if (word.equals("SPATIAL_WINDOW_MAX_CELLS")) {
            out.word("=").list(indexes);
        } else if (!indexes.isEmpty()) {
            out.open().list(indexes);
            if (!columns.isEmpty()) {
                out.open().list(columns).close();
            }
            out.close();
        }
    }
}
