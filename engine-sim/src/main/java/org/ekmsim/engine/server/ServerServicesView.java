package org.ekmsim.engine.server;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.ekmsim.engine.catalogue.DescribedView;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.database.Databases;
import org.ekmsim.engine.instance.InstanceState;
import org.ekmsim.engine.permission.ServerStatePermission;
import org.ekmsim.engine.session.Session;
import org.jspecify.annotations.Nullable;

/**
 * sys.dm_server_services: the service of the instance itself. It started when tempdb was made.
 *
 * @see <a
 *     href="https://learn.microsoft.com/sql/relational-databases/system-dynamic-management-views/sys-dm-server-services-transact-sql">
 *     sys.dm_server_services (Transact-SQL)</a>
 */
public final class ServerServicesView implements DescribedView {

    private static final int AUTOMATIC = 2;
    private static final int RUNNING = 4;

    @Override
    public String describedAs() {
        return "sys.dm_server_services";
    }

    @Override
    public List<List<@Nullable Object>> rows(Session session, Database database) {
        ServerStatePermission.requireSecurity(session);
        InstanceState state = session.state();
        Instant started = state.databases().get(Databases.TEMPDB).createDate();
        String data = state.identity().dataFolder();
        boolean windows = state.identity().platform().windows();
        String program = windows
                ? "\"" + data.replace("DATA\\", "Binn\\sqlservr.exe") + "\" -s"
                        + state.identity().name()
                : "/opt/mssql/bin/sqlservr";
        return List.of(
                row().with("servicename", "SQL Server (" + state.identity().name() + ")")
                        .with("startup_type", AUTOMATIC)
                        .with("startup_type_desc", "Automatic")
                        .with("status", RUNNING)
                        .with("status_desc", "Running")
                        .with("last_startup_time", started.atOffset(ZoneOffset.UTC))
                        .with("service_account", state.identity().serviceAccount())
                        .with("filename", program)
                        .with("is_clustered", "N")
                        .with("instant_file_initialization_enabled", "N")
                        .values());
    }
}
