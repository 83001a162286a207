package org.ekmsim.engine.activity;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.ekmsim.engine.catalogue.DescribedView;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.instance.Dates;
import org.ekmsim.engine.session.Activity;
import org.ekmsim.engine.session.Session;
import org.jspecify.annotations.Nullable;

/**
 * sys.dm_exec_requests: the requests that run now, the reader's own among them. Work of the server itself, as encryption scans, is not
 * listed.
 *
 * @see <a
 *     href="https://learn.microsoft.com/sql/relational-databases/system-dynamic-management-views/sys-dm-exec-requests-transact-sql">
 *     sys.dm_exec_requests (Transact-SQL)</a>
 */
public final class RequestsView implements DescribedView {

    private static final int LONGEST_COMMAND = 32;

    @Override
    public String describedAs() {
        return "sys.dm_exec_requests";
    }

    @Override
    public List<List<@Nullable Object>> rows(Session viewer, Database database) {
        return VisibleSessions.of(viewer).stream()
                .filter(session -> session.activity().isRunning())
                .map(session -> row(session, session == viewer))
                .toList();
    }

    private List<@Nullable Object> row(Session session, boolean own) {
        Activity activity = session.activity();
        int elapsed = (int)
                Duration.between(activity.requestBegan(), session.instance().now())
                        .toMillis();
        String command = activity.command();
        return SessionSettings.fill(row(), session)
                .with("session_id", session.id())
                .with("start_time", Dates.local(activity.requestBegan()))
                .with("status", own ? "running" : "suspended")
                .with("command", command.substring(0, Math.min(command.length(), LONGEST_COMMAND)))
                .with("database_id", session.currentDatabase().id())
                .with("user_id", 1)
                .with("connection_id", session.client().connection())
                .with("blocking_session_id", 0)
                .with("open_resultset_count", 1)
                .with("total_elapsed_time", elapsed)
                .with("row_count", session.rowCount())
                .with("prev_error", session.lastError())
                .with("group_id", 2)
                .with("dop", 1)
                .with("dist_statement_id", new UUID(0, 0))
                .values();
    }
}
