package org.ekmsim.engine.procedural;

import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.engine.session.StatementHandler;
import org.ekmsim.tsql.procedural.BreakStatement;

/** BREAK; the parser has seen the WHILE around it. */
public final class BreakHandler implements StatementHandler<BreakStatement> {

    @Override
    public Class<BreakStatement> statement() {
        return BreakStatement.class;
    }

    @Override
    public Completion run(BreakStatement statement, StatementContext context) {
        return Completion.BREAK;
    }
}
