package org.ekmsim.engine.server;

import java.util.List;
import org.ekmsim.engine.catalogue.DescribedView;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.session.Session;
import org.jspecify.annotations.Nullable;

/**
 * sys.dm_os_host_info. Visible to public.
 *
 * @see <a
 *     href="https://learn.microsoft.com/sql/relational-databases/system-dynamic-management-views/sys-dm-os-host-info-transact-sql">
 *     sys.dm_os_host_info (Transact-SQL)</a>
 */
public final class HostInfoView implements DescribedView {

    private static final int DATACENTER = 8;
    private static final int US_ENGLISH = 1033;

    @Override
    public String describedAs() {
        return "sys.dm_os_host_info";
    }

    @Override
    public List<List<@Nullable Object>> rows(Session session, Database database) {
        boolean windows = session.state().identity().platform().windows();
        OperatingSystem system = OperatingSystem.of(session.state().identity().platform());
        return List.of(row().with("host_platform", system.platform())
                .with("host_distribution", system.distribution())
                .with("host_release", system.release())
                .with("host_sku", windows ? DATACENTER : null)
                .with("os_language_version", windows ? US_ENGLISH : 0)
                .with("host_architecture", "X64")
                .values());
    }
}
