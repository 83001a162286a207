package org.ekmsim.tsql.backup;

import org.ekmsim.tsql.expression.VariableReference;
import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.TsqlWriter;

/** A name, or a variable that holds it. */
public sealed interface NameOrVariable extends Clause {

    /**
     * A name.
     *
     * @param name as written
     */
    record Name(Identifier name) implements NameOrVariable {
        @Override
        public void write(TsqlWriter out) {
            out.part(name);
        }
    }

    /**
     * A variable.
     *
     * @param variable its reference
     */
    record Variable(VariableReference variable) implements NameOrVariable {
        @Override
        public void write(TsqlWriter out) {
            out.part(variable);
        }
    }
}
