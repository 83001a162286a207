package org.ekmsim.tsql.procedural;

import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.DataType;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/**
 * A variable of DECLARE.
 *
 * @param name its name with the leading {@code @}
 * @param type its type
 * @param value its first value, where written
 */
public record Declaration(
        String name, DataType type, @Nullable Expression value) implements Clause {

    @Override
    public void write(TsqlWriter out) {
        out.word(name).part(type);
        if (value != null) {
            out.word("=").part(value);
        }
    }
}
