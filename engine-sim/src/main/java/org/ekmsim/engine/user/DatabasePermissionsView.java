package org.ekmsim.engine.user;

import java.util.ArrayList;
import java.util.List;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.permission.PermissionEntry;
import org.ekmsim.engine.permission.PermissionRows;
import org.ekmsim.engine.session.CatalogueView;
import org.ekmsim.engine.session.Session;
import org.ekmsim.engine.type.ResultColumn;
import org.jspecify.annotations.Nullable;

/**
 * sys.database_permissions: what principals the session sees were granted and denied.
 *
 * @see <a href="https://learn.microsoft.com/sql/relational-databases/system-catalog-views/sys-database-permissions-transact-sql">
 *     sys.database_permissions (Transact-SQL)</a>
 */
public final class DatabasePermissionsView implements CatalogueView {

    @Override
    public String name() {
        return "database_permissions";
    }

    @Override
    public List<ResultColumn> columns() {
        return PermissionRows.COLUMNS;
    }

    @Override
    public List<List<@Nullable Object>> rows(Session session, Database database) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (PermissionEntry entry :
                database.openContents().principals().permissions().all()) {
            if (DatabasePrincipalVisibility.sees(session, database, entry.grantee())) {
                rows.add(PermissionRows.row(entry));
            }
        }
        return rows;
    }
}
