package org.ekmsim.engine.activity;

import java.util.List;
import org.ekmsim.engine.catalogue.DescribedView;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.instance.Dates;
import org.ekmsim.engine.permission.ServerStatePermission;
import org.ekmsim.engine.session.Activity;
import org.ekmsim.engine.session.Session;
import org.jspecify.annotations.Nullable;

/**
 * sys.dm_exec_connections. Every client of a world sits on the server's machine, so all connect through shared memory.
 *
 * @see <a
 *     href="https://learn.microsoft.com/sql/relational-databases/system-dynamic-management-views/sys-dm-exec-connections-transact-sql">
 *     sys.dm_exec_connections (Transact-SQL)</a>
 */
public final class ConnectionsView implements DescribedView {

    /** TDS 7.4. */
    private static final int PROTOCOL = 0x74000004;

    private static final int SHARED_MEMORY_ENDPOINT = 2;
    private static final int PACKET = 4096;

    @Override
    public String describedAs() {
        return "sys.dm_exec_connections";
    }

    @Override
    public List<List<@Nullable Object>> rows(Session viewer, Database database) {
        ServerStatePermission.require(viewer);
        return VisibleSessions.of(viewer).stream().map(this::row).toList();
    }

    private List<@Nullable Object> row(Session session) {
        Activity activity = session.activity();
        return row().with("session_id", session.id())
                .with("most_recent_session_id", session.id())
                .with("connect_time", Dates.local(activity.connected()))
                .with("net_transport", "Shared memory")
                .with("protocol_type", "TSQL")
                .with("protocol_version", PROTOCOL)
                .with("endpoint_id", SHARED_MEMORY_ENDPOINT)
                .with("encrypt_option", "FALSE")
                .with("auth_scheme", session.client().authentication())
                .with("last_read", Dates.local(activity.requestBegan()))
                .with("last_write", Dates.utc(activity.requestEnded()))
                .with("net_packet_size", PACKET)
                .with("client_net_address", "<local machine>")
                .with("connection_id", session.client().connection())
                .values();
    }
}
