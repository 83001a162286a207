package org.ekmsim.engine.procedural;

import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.engine.session.StatementHandler;
import org.ekmsim.tsql.procedural.ReturnStatement;

/**
 * RETURN ends the batch. With a value it belongs in procedures; the parser refuses it elsewhere.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/language-elements/return-transact-sql">RETURN (Transact-SQL)</a>
 */
public final class ReturnHandler implements StatementHandler<ReturnStatement> {

    @Override
    public Class<ReturnStatement> statement() {
        return ReturnStatement.class;
    }

    @Override
    public Completion run(ReturnStatement statement, StatementContext context) {
        return Completion.RETURN;
    }
}
