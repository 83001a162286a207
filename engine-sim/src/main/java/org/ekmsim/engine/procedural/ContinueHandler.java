package org.ekmsim.engine.procedural;

import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.engine.session.StatementHandler;
import org.ekmsim.tsql.procedural.ContinueStatement;

/** CONTINUE; the parser has seen the WHILE around it. */
public final class ContinueHandler implements StatementHandler<ContinueStatement> {

    @Override
    public Class<ContinueStatement> statement() {
        return ContinueStatement.class;
    }

    @Override
    public Completion run(ContinueStatement statement, StatementContext context) {
        return Completion.CONTINUE;
    }
}
