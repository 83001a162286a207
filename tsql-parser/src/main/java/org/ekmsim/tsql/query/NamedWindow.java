package org.ekmsim.tsql.query;

import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.TsqlWriter;

/**
 * A window of the WINDOW clause.
 *
 * @param name its name
 * @param specification the window
 */
public record NamedWindow(Identifier name, WindowSpecification specification) implements Clause {

    @Override
    public void write(TsqlWriter out) {
        out.part(name).word("AS").inParentheses(specification);
    }
}
