package org.ekmsim.engine.procedural;

import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.session.Compilation;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.engine.session.StatementHandler;
import org.ekmsim.tsql.procedural.ReturnStatement;

/**
 * RETURN ends the batch; with a value it belongs in procedures, elsewhere it is 178.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/language-elements/return-transact-sql">RETURN (Transact-SQL)</a>
 */
public final class ReturnHandler implements StatementHandler<ReturnStatement> {

    @Override
    public Class<ReturnStatement> statement() {
        return ReturnStatement.class;
    }

    @Override
    public void compile(ReturnStatement statement, Compilation compilation) {
        if (statement.value() != null) {
            throw EngineError.of(178, 1);
        }
    }

    @Override
    public Completion run(ReturnStatement statement, StatementContext context) {
        return Completion.RETURN;
    }
}
