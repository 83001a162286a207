package org.ekmsim.engine.database;

import java.util.List;
import org.ekmsim.engine.catalogue.DescribedView;
import org.ekmsim.engine.instance.Dates;
import org.ekmsim.engine.principal.Login;
import org.ekmsim.engine.session.Session;
import org.jspecify.annotations.Nullable;

/**
 * sys.sysdatabases, which older scripts call dbo.sysdatabases: the databases that sys.databases shows.
 *
 * @see <a href="https://learn.microsoft.com/sql/relational-databases/system-compatibility-views/sys-sysdatabases-transact-sql">
 *     sys.sysdatabases (Transact-SQL)</a>
 */
public final class CompatibleDatabasesView implements DescribedView {

    private static final int OFFLINE = 512;
    private static final int READ_ONLY = 1024;
    private static final int SINGLE_USER = 4096;
    private static final int CHECKSUM = 65536;

    @Override
    public String describedAs() {
        return "sys.sysdatabases";
    }

    @Override
    public boolean isInEverySchema() {
        return true;
    }

    @Override
    public List<List<@Nullable Object>> rows(Session session, Database context) {
        return DatabasesView.visible(session)
                .map(database -> row().with("name", database.name())
                        .with("dbid", database.id())
                        .with(
                                "sid",
                                session.state()
                                        .logins()
                                        .find(database.owner())
                                        .map(Login::sid)
                                        .orElse(null))
                        .with(List.of("mode", "status2", "category"), 0)
                        .with("status", status(database))
                        .with("crdate", Dates.local(database.createDate()))
                        .with("cmptlevel", database.compatibilityLevel())
                        .with("filename", database.dataFile())
                        .values())
                .toList();
    }

    /** The status bits the page documents, as far as the databases here can have them. */
    private static int status(Database database) {
        return CHECKSUM
                | (database.state() == DatabaseState.OFFLINE ? OFFLINE : 0)
                | (database.readOnly() ? READ_ONLY : 0)
                | (database.userAccess() == UserAccess.SINGLE_USER ? SINGLE_USER : 0);
    }
}
