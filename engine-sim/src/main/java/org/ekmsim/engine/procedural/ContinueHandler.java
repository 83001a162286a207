package org.ekmsim.engine.procedural;

import org.ekmsim.engine.session.Compilation;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.engine.session.StatementHandler;
import org.ekmsim.tsql.procedural.ContinueStatement;

/** CONTINUE; outside WHILE it is 136. */
public final class ContinueHandler implements StatementHandler<ContinueStatement> {

    @Override
    public Class<ContinueStatement> statement() {
        return ContinueStatement.class;
    }

    @Override
    public void compile(ContinueStatement statement, Compilation compilation) {
        compilation.requireLoop(136);
    }

    @Override
    public Completion run(ContinueStatement statement, StatementContext context) {
        return Completion.CONTINUE;
    }
}
