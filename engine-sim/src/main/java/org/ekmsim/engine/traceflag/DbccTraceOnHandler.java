package org.ekmsim.engine.traceflag;

import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.dbcc.DbccTraceOn;

/**
 * DBCC TRACEON: turns trace flags on, for the session, or for the server when -1 is among the arguments.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/database-console-commands/dbcc-traceon-transact-sql">DBCC TRACEON
 *     (Transact-SQL)</a>
 */
public final class DbccTraceOnHandler implements CommandHandler<DbccTraceOn> {

    @Override
    public Class<DbccTraceOn> statement() {
        return DbccTraceOn.class;
    }

    @Override
    public void execute(DbccTraceOn statement, StatementContext context) {
        TraceFlagArguments.requireSysadmin("TRACEON", context);
        TraceFlagArguments arguments = TraceFlagArguments.required(statement.arguments(), context);
        for (int flag : arguments.flags()) {
            if (arguments.global()) {
                context.commit(state -> state.with(state.traceFlags().with(flag)));
            } else {
                context.session().setTraceFlags(context.session().traceFlags().with(flag));
            }
        }
        TraceFlagArguments.complete(statement.arguments(), context);
    }
}
