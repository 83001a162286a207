package org.ekmsim.tsql.cursor;

import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.TsqlWriter;

/** The row FETCH goes to. */
public sealed interface FetchDirection extends Clause {

    /**
     * A row named by a word: NEXT, PRIOR, FIRST or LAST.
     *
     * @param word the word in upper case
     */
    record Step(String word) implements FetchDirection {
        @Override
        public void write(TsqlWriter out) {
            out.word(word);
        }
    }

    /**
     * A row counted from the first, or from the last when negative.
     *
     * @param row a whole number or a variable
     */
    record Absolute(Expression row) implements FetchDirection {
        @Override
        public void write(TsqlWriter out) {
            out.word("ABSOLUTE").part(row);
        }
    }

    /**
     * A row counted from the current one.
     *
     * @param rows a whole number or a variable
     */
    record Relative(Expression rows) implements FetchDirection {
        @Override
        public void write(TsqlWriter out) {
            out.word("RELATIVE").part(rows);
        }
    }
}
