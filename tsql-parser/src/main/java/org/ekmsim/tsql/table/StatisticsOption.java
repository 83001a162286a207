package org.ekmsim.tsql.table;

import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.TsqlWriter;

/** An option of CREATE or UPDATE STATISTICS. */
public sealed interface StatisticsOption extends Clause permits Setting, StatisticsOption.Sample {

    /**
     * SAMPLE.
     *
     * @param size how much
     * @param percent whether it is a percentage, else a number of rows
     */
    record Sample(Expression size, boolean percent) implements StatisticsOption {

        @Override
        public void write(TsqlWriter out) {
            out.word("SAMPLE").part(size).word(percent ? "PERCENT" : "ROWS");
        }
    }
}
