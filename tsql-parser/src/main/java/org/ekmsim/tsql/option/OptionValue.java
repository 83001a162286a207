package org.ekmsim.tsql.option;

import java.util.List;
import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.TsqlWriter;

/** The value of an option. */
public sealed interface OptionValue extends Clause {

    /**
     * A word of the language.
     *
     * @param word in upper case
     */
    record Word(String word) implements OptionValue {
        @Override
        public void write(TsqlWriter out) {
            out.word(word);
        }
    }

    /**
     * A name the script chose.
     *
     * @param name the name
     */
    record Name(Identifier name) implements OptionValue {
        @Override
        public void write(TsqlWriter out) {
            out.part(name);
        }
    }

    /**
     * Names in parentheses.
     *
     * @param names at least one
     */
    record Names(List<Identifier> names) implements OptionValue {

        public Names {
            names = List.copyOf(names);
        }

        @Override
        public void write(TsqlWriter out) {
            out.open().list(names).close();
        }
    }

    /**
     * A number, a text or a variable.
     *
     * @param expression the literal or the variable
     */
    record Given(Expression expression) implements OptionValue {
        @Override
        public void write(TsqlWriter out) {
            out.part(expression);
        }
    }
}
