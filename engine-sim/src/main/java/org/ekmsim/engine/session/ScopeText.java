package org.ekmsim.engine.session;

import java.util.List;
import org.ekmsim.tsql.tree.Statement;

/** What a scope runs. */
public sealed interface ScopeText {

    /**
     * A text, which is parsed first.
     *
     * @param text the batch
     */
    record Unparsed(String text) implements ScopeText {}

    /**
     * The body of a module.
     *
     * @param statements its statements
     */
    record Body(List<Statement> statements) implements ScopeText {
        public Body {
            statements = List.copyOf(statements);
        }
    }
}
