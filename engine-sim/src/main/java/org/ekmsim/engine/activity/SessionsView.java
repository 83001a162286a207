package org.ekmsim.engine.activity;

import java.util.List;
import org.ekmsim.engine.catalogue.DescribedView;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.instance.Dates;
import org.ekmsim.engine.instance.InstanceState;
import org.ekmsim.engine.session.Activity;
import org.ekmsim.engine.session.Session;
import org.jspecify.annotations.Nullable;

/**
 * sys.dm_exec_sessions: the sessions of users. The server's own tasks have none here.
 *
 * @see <a
 *     href="https://learn.microsoft.com/sql/relational-databases/system-dynamic-management-views/sys-dm-exec-sessions-transact-sql">
 *     sys.dm_exec_sessions (Transact-SQL)</a>
 */
public final class SessionsView implements DescribedView {

    @Override
    public String describedAs() {
        return "sys.dm_exec_sessions";
    }

    @Override
    public List<List<@Nullable Object>> rows(Session viewer, Database database) {
        InstanceState state = viewer.state();
        return VisibleSessions.of(viewer).stream()
                .map(session -> row(session, state))
                .toList();
    }

    private List<@Nullable Object> row(Session session, InstanceState state) {
        Activity activity = session.activity();
        SessionLogin login = SessionLogin.of(session);
        return SessionSettings.fill(row(), session)
                .with("session_id", session.id())
                .with("login_time", Dates.local(activity.connected()))
                .with("host_name", session.client().host())
                .with("program_name", session.client().program())
                .with("host_process_id", SessionLogin.processId(session))
                .with("client_version", 7)
                .with("client_interface_name", "ODBC")
                .with("security_id", login.sid())
                .with("login_name", login.name())
                .with("nt_domain", login.domain())
                .with("nt_user_name", login.userName())
                .with("status", activity.isRunning() ? "running" : "sleeping")
                .with("endpoint_id", 2)
                .with("last_request_start_time", Dates.local(activity.requestBegan()))
                .with("last_request_end_time", Dates.utc(activity.requestEnded()))
                .with("is_user_process", true)
                .with("row_count", session.rowCount())
                .with("prev_error", session.lastError())
                .with("original_security_id", login.sid())
                .with("original_login_name", session.originalLogin())
                .with("group_id", 2)
                .with("database_id", state.databases().get(session.database()).id())
                .with("authenticating_database_id", 1)
                .values();
    }
}
