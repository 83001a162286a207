package org.ekmsim.engine.traceflag;

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
        TraceFlagArguments.requireSysadmin("TRACEOFF", context);
        TraceFlagArguments arguments = TraceFlagArguments.required(statement.arguments(), context);
        for (int flag : arguments.flags()) {
            if (arguments.global()) {
                context.commit(state -> state.with(state.traceFlags().without(flag)));
            } else {
                context.session().setTraceFlags(context.session().traceFlags().without(flag));
            }
        }
        TraceFlagArguments.complete(statement.arguments(), context);
    }
}
