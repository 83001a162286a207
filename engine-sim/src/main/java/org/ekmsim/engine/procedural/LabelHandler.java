package org.ekmsim.engine.procedural;

import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.engine.session.StatementHandler;
import org.ekmsim.tsql.procedural.Label;

/** A label: execution passes it. */
public final class LabelHandler implements StatementHandler<Label> {

    @Override
    public Class<Label> statement() {
        return Label.class;
    }

    @Override
    public Completion run(Label statement, StatementContext context) {
        return Completion.NEXT;
    }
}
