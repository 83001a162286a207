package org.ekmsim.tsql.procedural;

import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/**
 * An argument of EXEC.
 *
 * @param name the parameter's name with the leading {@code @}, where written
 * @param value the value; null for DEFAULT
 * @param output whether OUTPUT is written
 */
public record Argument(@Nullable String name, @Nullable Expression value, boolean output) implements Clause {

    @Override
    public void write(TsqlWriter out) {
        if (name != null) {
            out.word(name).word("=");
        }
        if (value != null) {
            out.part(value);
        } else {
            out.word("DEFAULT");
        }
        if (output) {
            out.word("OUTPUT");
        }
    }
}
