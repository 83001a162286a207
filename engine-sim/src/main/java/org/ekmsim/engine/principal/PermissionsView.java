package org.ekmsim.engine.principal;

import java.util.List;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.permission.PermissionRows;
import org.ekmsim.engine.session.CatalogueView;
import org.ekmsim.engine.session.Session;
import org.ekmsim.engine.type.ResultColumn;
import org.jspecify.annotations.Nullable;

/**
 * sys.server_permissions and sys.database_permissions: what principals the session sees were granted and denied.
 *
 * @param level the server or a database
 * @see <a href="https://learn.microsoft.com/sql/relational-databases/system-catalog-views/sys-server-permissions-transact-sql">
 *     sys.server_permissions (Transact-SQL)</a>
 * @see <a href="https://learn.microsoft.com/sql/relational-databases/system-catalog-views/sys-database-permissions-transact-sql">
 *     sys.database_permissions (Transact-SQL)</a>
 */
public record PermissionsView(String name, PrincipalLevel level) implements CatalogueView {

    @Override
    public List<ResultColumn> columns() {
        return PermissionRows.COLUMNS;
    }

    @Override
    public List<List<@Nullable Object>> rows(Session session, Database database) {
        return level.permissions(session, database).stream()
                .filter(entry -> level.sees(session, database, entry.grantee()))
                .map(PermissionRows::row)
                .toList();
    }
}
