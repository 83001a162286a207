package org.ekmsim.tsql.transaction;

import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.TsqlWriter;

/** The name of a transaction or savepoint. */
public sealed interface TransactionName extends Clause {

    /**
     * A name in the text.
     *
     * @param name the name: at most 32 characters count
     */
    record Written(Identifier name) implements TransactionName {
        @Override
        public void write(TsqlWriter out) {
            out.part(name);
        }
    }

    /**
     * A name a variable holds.
     *
     * @param variable the variable with the leading {@code @}
     */
    record InVariable(String variable) implements TransactionName {
        @Override
        public void write(TsqlWriter out) {
            out.word(variable);
        }
    }
}
