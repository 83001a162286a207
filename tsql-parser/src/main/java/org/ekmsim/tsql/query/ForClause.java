package org.ekmsim.tsql.query;

import java.util.List;
import org.ekmsim.tsql.expression.StringLiteral;
import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** SELECT - FOR clause (Transact-SQL). */
public sealed interface ForClause extends Clause {

    /** FOR BROWSE. */
    record Browse() implements ForClause {

        @Override
        public void write(TsqlWriter out) {
            out.word("FOR BROWSE");
        }
    }

    /**
     * FOR XML or FOR JSON.
     *
     * @param format XML or JSON
     * @param mode RAW, AUTO, EXPLICIT or PATH
     * @param element the name of the row element, where written
     * @param directives what follows, in order
     */
    record Document(Format format, String mode, @Nullable StringLiteral element, List<Directive> directives)
            implements ForClause {

        public Document {
            directives = List.copyOf(directives);
        }

        @Override
        public void write(TsqlWriter out) {
            out.word("FOR").word(format.name()).word(mode);
            if (element != null) {
                out.inParentheses(element);
            }
            for (Directive directive : directives) {
                out.mark(",").part(directive);
            }
        }
    }

    /** The formats. */
    enum Format {
        XML,
        JSON
    }

    /**
     * A directive.
     *
     * @param words as ROOT or INCLUDE_NULL_VALUES
     * @param argument what stands in parentheses after it, where written
     */
    record Directive(String words, @Nullable StringLiteral argument) implements Clause {

        @Override
        public void write(TsqlWriter out) {
            out.word(words);
            if (argument != null) {
                out.inParentheses(argument);
            }
        }
    }
}
