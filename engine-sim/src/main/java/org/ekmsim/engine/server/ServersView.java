package org.ekmsim.engine.server;

import java.util.List;
import org.ekmsim.engine.catalogue.DescribedView;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.database.Databases;
import org.ekmsim.engine.instance.Dates;
import org.ekmsim.engine.instance.InstanceState;
import org.ekmsim.engine.session.Session;
import org.jspecify.annotations.Nullable;

/**
 * sys.servers: the server itself. Linked servers cannot be made.
 *
 * @see <a href="https://learn.microsoft.com/sql/relational-databases/system-catalog-views/sys-servers-transact-sql">sys.servers
 *     (Transact-SQL)</a>
 */
public final class ServersView implements DescribedView {

    @Override
    public String describedAs() {
        return "sys.servers";
    }

    @Override
    public List<List<@Nullable Object>> rows(Session session, Database database) {
        InstanceState state = session.state();
        String name = state.identity().serverName();
        return List.of(row().with("name", name)
                .with("product", "SQL Server")
                .with("provider", "SQLNCLI")
                .with("data_source", name)
                .with("connect_timeout", 0)
                .with("query_timeout", 0)
                .with("is_remote_login_enabled", true)
                .with("is_rpc_out_enabled", true)
                .with("uses_remote_collation", true)
                .with("is_subscriber", false)
                .with("is_distributor", false)
                .with("is_nonsql_subscriber", false)
                .with("is_remote_proc_transaction_promotion_enabled", false)
                .with("is_rda_server", false)
                .with(
                        "modify_date",
                        Dates.local(state.databases().get(Databases.MASTER).createDate()))
                .values());
    }
}
