package org.ekmsim.engine.activity;

import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.permission.PermissionName;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.server.Shutdown;

/**
 * SHUTDOWN: stops the service. Every session ends, the one that asked as well; nobody connects until somebody starts it again. Without
 * NOWAIT the server waits for running requests, which here end at once.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/language-elements/shutdown-transact-sql">SHUTDOWN (Transact-SQL)</a>
 */
public final class ShutdownHandler implements CommandHandler<Shutdown> {

    @Override
    public Class<Shutdown> statement() {
        return Shutdown.class;
    }

    @Override
    public void execute(Shutdown statement, StatementContext context) {
        if (!context.has(PermissionName.SHUTDOWN)) {
            throw EngineError.of(6004, 1);
        }
        String what = statement.noWait() ? "NOWAIT request" : "request";
        context.instance()
                .log()
                .write(context.session().id(), 6006, what, context.session().login());
        context.inform(6006, what, context.session().login());
        context.instance().stop();
    }
}
