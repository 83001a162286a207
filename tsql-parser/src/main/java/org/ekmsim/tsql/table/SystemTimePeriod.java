package org.ekmsim.tsql.table;

import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.TsqlWriter;

/**
 * PERIOD FOR SYSTEM_TIME of a temporal table.
 *
 * @param start the column of the row's begin
 * @param end the column of the row's end
 */
public record SystemTimePeriod(Identifier start, Identifier end) implements TableElement {

    @Override
    public void write(TsqlWriter out) {
        out.word("PERIOD FOR SYSTEM_TIME")
                .open()
                .part(start)
                .mark(",")
                .part(end)
                .close();
    }
}
