package org.ekmsim.tsql.table;

import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.TsqlWriter;

/**
 * An index declared with its table.
 *
 * @param name the index
 * @param unique whether UNIQUE is written
 * @param shape the rest
 */
public record InlineIndex(Identifier name, boolean unique, IndexShape shape) implements TableElement, ColumnOption {

    @Override
    public String word() {
        return "INDEX";
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("INDEX").part(name);
        if (unique) {
            out.word("UNIQUE");
        }
        out.part(shape);
    }
}
