package org.ekmsim.engine.traceflag;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.engine.type.ResultColumn;
import org.ekmsim.engine.type.SqlType;
import org.ekmsim.tsql.dbcc.DbccTraceStatus;

/**
 * DBCC TRACESTATUS: a row for each flag named, on or off; without names, for each flag that is on. No flag, no result set.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/database-console-commands/dbcc-tracestatus-transact-sql">DBCC TRACESTATUS
 *     (Transact-SQL)</a>
 */
public final class DbccTraceStatusHandler implements CommandHandler<DbccTraceStatus> {

    private static final List<ResultColumn> COLUMNS = List.of(
            ResultColumn.required("TraceFlag", SqlType.SMALLINT),
            ResultColumn.required("Status", SqlType.SMALLINT),
            ResultColumn.required("Global", SqlType.SMALLINT),
            ResultColumn.required("Session", SqlType.SMALLINT));

    @Override
    public Class<DbccTraceStatus> statement() {
        return DbccTraceStatus.class;
    }

    @Override
    public void execute(DbccTraceStatus statement, StatementContext context) {
        TraceFlags global = context.state().traceFlags();
        TraceFlags session = context.session().traceFlags();
        SortedSet<Integer> shown = shown(TraceFlagArguments.of(statement.arguments(), context), global, session);
        if (!shown.isEmpty()) {
            context.columns(COLUMNS);
            for (int flag : shown) {
                int inSession = session.isOn(flag) ? 1 : 0;
                int everywhere = global.isOn(flag) ? 1 : 0;
                context.row(List.of(flag, Math.max(inSession, everywhere), everywhere, inSession));
            }
            context.counted("DBCC", shown.size());
        }
        TraceFlagArguments.complete(statement.arguments(), context);
    }

    private static SortedSet<Integer> shown(TraceFlagArguments arguments, TraceFlags global, TraceFlags session) {
        if (!arguments.flags().isEmpty()) {
            return new TreeSet<>(arguments.flags());
        }
        SortedSet<Integer> on = global.sorted();
        if (!arguments.global()) {
            on.addAll(session.sorted());
        }
        return on;
    }
}
