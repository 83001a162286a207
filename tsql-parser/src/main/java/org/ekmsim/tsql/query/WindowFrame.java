package org.ekmsim.tsql.query;

import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/**
 * ROWS or RANGE of a window.
 *
 * @param range whether RANGE is written, else ROWS
 * @param start where the frame starts
 * @param end where it ends, where BETWEEN is written
 */
public record WindowFrame(
        boolean range, Bound start, @Nullable Bound end) implements Clause {

    /** A bound of a frame. */
    public sealed interface Bound extends Clause {}

    /** The bounds without a number. */
    public enum Edge implements Bound {
        UNBOUNDED_PRECEDING("UNBOUNDED PRECEDING"),
        CURRENT_ROW("CURRENT ROW"),
        UNBOUNDED_FOLLOWING("UNBOUNDED FOLLOWING");

        private final String words;

        Edge(String words) {
            this.words = words;
        }

        @Override
        public void write(TsqlWriter out) {
            out.word(words);
        }
    }

    /**
     * A number of rows away.
     *
     * @param rows how many
     * @param following whether after the current row, else before it
     */
    public record Distance(Expression rows, boolean following) implements Bound {

        @Override
        public void write(TsqlWriter out) {
            out.part(rows).word(following ? "FOLLOWING" : "PRECEDING");
        }
    }

    @Override
    public void write(TsqlWriter out) {
        out.word(range ? "RANGE" : "ROWS");
        if (end == null) {
            out.part(start);
        } else {
            out.word("BETWEEN").part(start).word("AND").part(end);
        }
    }
}
