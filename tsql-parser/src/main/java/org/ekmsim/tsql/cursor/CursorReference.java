package org.ekmsim.tsql.cursor;

import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.TsqlWriter;

/** A cursor a statement works on. */
public sealed interface CursorReference extends Clause {

    /**
     * A cursor by its name.
     *
     * @param global whether GLOBAL is written
     * @param name the name
     */
    record Named(boolean global, Identifier name) implements CursorReference {
        @Override
        public void write(TsqlWriter out) {
            if (global) {
                out.word("GLOBAL");
            }
            out.part(name);
        }
    }

    /**
     * The cursor a variable stands for.
     *
     * @param variable the variable with the leading {@code @}
     */
    record InVariable(String variable) implements CursorReference {
        @Override
        public void write(TsqlWriter out) {
            out.word(variable);
        }
    }
}
