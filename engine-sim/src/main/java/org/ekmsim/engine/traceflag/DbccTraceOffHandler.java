package org.ekmsim.engine.traceflag;

import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.dbcc.DbccTraceOff;

/**
 * DBCC TRACEOFF: turns trace flags off, for the session, or for the server when -1 is among the arguments.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/database-console-commands/dbcc-traceoff-transact-sql">DBCC TRACEOFF
 *     (Transact-SQL)</a>
 */
public final class DbccTraceOffHandler implements CommandHandler<DbccTraceOff> {

    @Override
    public Class<DbccTraceOff> statement() {
        return DbccTraceOff.class;
    }

    @Override
    public void execute(DbccTraceOff statement, StatementContext context) {
        if (!context.login().isSysadmin()) {
            throw EngineError.of(2571, 9, context.login().name(), "TRACEOFF");
        }
        for (int flag : statement.flags()) {
            if (statement.global()) {
                context.commit(state -> state.with(state.traceFlags().without(flag)));
            } else {
                context.session().setTraceFlags(context.session().traceFlags().without(flag));
            }
        }
        if (!statement.noInfoMessages()) {
            context.inform(2528);
        }
    }
}
