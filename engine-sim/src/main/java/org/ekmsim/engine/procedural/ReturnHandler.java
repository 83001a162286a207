package org.ekmsim.engine.procedural;

import org.ekmsim.engine.session.Compilation;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.engine.session.StatementHandler;
import org.ekmsim.tsql.procedural.ReturnStatement;

/**
 * RETURN ends the batch or procedure. With a value it belongs in procedures; the parser refuses it elsewhere.
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
            compilation.check(statement.value());
        }
    }

    @Override
    public Completion run(ReturnStatement statement, StatementContext context) {
        if (statement.value() != null) {
            context.scope().setReturnValue(context.integer(statement.value()));
        }
        return Completion.RETURN;
    }
}
