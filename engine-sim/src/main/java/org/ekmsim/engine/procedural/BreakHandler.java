package org.ekmsim.engine.procedural;

import org.ekmsim.engine.session.Compilation;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.engine.session.StatementHandler;
import org.ekmsim.tsql.procedural.BreakStatement;

/** BREAK; outside WHILE it is 135. */
public final class BreakHandler implements StatementHandler<BreakStatement> {

    @Override
    public Class<BreakStatement> statement() {
        return BreakStatement.class;
    }

    @Override
    public void compile(BreakStatement statement, Compilation compilation) {
        compilation.requireLoop(135);
    }

    @Override
    public Completion run(BreakStatement statement, StatementContext context) {
        return Completion.BREAK;
    }
}
