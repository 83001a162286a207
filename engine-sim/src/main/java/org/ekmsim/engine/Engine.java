package org.ekmsim.engine;

import org.ekmsim.engine.message.MessageCatalogue;
import org.ekmsim.engine.session.Repertoire;

/** The simulated server's repertoire: every statement, view and message that is modelled is listed in this package, and nowhere else. */
public final class Engine {

    private Engine() {}

    /** Everything that is modelled. */
    public static Repertoire standard() {
        return new Repertoire(
                ModelledStatements.all(), ModelledViews.all(), ModelledFunctions.all(), MessageCatalogue.documented());
    }
}
