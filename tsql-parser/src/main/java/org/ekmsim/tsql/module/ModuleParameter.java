package org.ekmsim.tsql.module;

import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.DataType;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of a procedure or function.
 *
 * @param name the name with the leading {@code @}
 * @param type the type
 * @param varying whether VARYING is written, for a cursor
 * @param nullable NULL or NOT NULL; null when neither is written
 * @param defaultValue the value when no argument is given, where written
 * @param output whether OUTPUT is written
 * @param readOnly whether READONLY is written, for a table
 */
public record ModuleParameter(
        String name,
        DataType type,
        boolean varying,
        @Nullable Boolean nullable,
        @Nullable Expression defaultValue,
        boolean output,
        boolean readOnly)
        implements Clause {

    @Override
    public void write(TsqlWriter out) {
        out.word(name).part(type);
        if (varying) {
            out.word("VARYING");
        }
        if (nullable != null) {
            out.word(nullable ? "NULL" : "NOT NULL");
        }
        if (defaultValue != null) {
            out.word("=").part(defaultValue);
        }
        if (output) {
            out.word("OUTPUT");
        }
        if (readOnly) {
            out.word("READONLY");
        }
    }
}
