package org.ekmsim.engine.procedural;

import org.ekmsim.engine.session.CaughtErrorSignal;
import org.ekmsim.engine.session.Compilation;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.engine.session.StatementHandler;
import org.ekmsim.tsql.procedural.TryCatch;

/**
 * BEGIN TRY ... BEGIN CATCH. Errors of levels 11 to 19 go to the CATCH block; information messages pass. A construct that is not
 * modelled is no error and cannot be caught.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/language-elements/try-catch-transact-sql">TRY...CATCH (Transact-SQL)</a>
 */
public final class TryCatchHandler implements StatementHandler<TryCatch> {

    @Override
    public Class<TryCatch> statement() {
        return TryCatch.class;
    }

    @Override
    public void compile(TryCatch statement, Compilation compilation) {
        compilation.compile(statement.tryStatements());
        compilation.compile(statement.catchStatements());
    }

    @Override
    public Completion run(TryCatch statement, StatementContext context) {
        try {
            return context.attempt(statement.tryStatements());
        } catch (CaughtErrorSignal signal) {
            if (signal.leavesScope()) {
                throw signal;
            }
            return context.handle(signal.error(), statement.catchStatements());
        }
    }
}
