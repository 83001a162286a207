package org.ekmsim.tsql.procedural;

import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.ObjectName;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** What EXECUTE runs. */
public sealed interface ExecutedModule extends Clause {

    /**
     * A procedure or function by its name.
     *
     * @param name the name
     * @param number the number after a semicolon that groups procedures of one name, where written
     */
    record Named(ObjectName name, @Nullable Integer number) implements ExecutedModule {
        @Override
        public void write(TsqlWriter out) {
            out.part(name);
            if (number != null) {
                out.mark(";").word(String.valueOf(number));
            }
        }
    }

    /**
     * A procedure whose name a variable holds.
     *
     * @param variable the variable with the leading {@code @}
     */
    record InVariable(String variable) implements ExecutedModule {
        @Override
        public void write(TsqlWriter out) {
            out.word(variable);
        }
    }
}
