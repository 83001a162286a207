package org.ekmsim.engine.principal;

import java.util.List;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.session.CatalogueView;
import org.ekmsim.engine.session.Session;
import org.ekmsim.engine.type.ResultColumn;
import org.ekmsim.engine.type.SqlType;
import org.jspecify.annotations.Nullable;

/**
 * sys.server_role_members and sys.database_role_members: the memberships of principals the session sees.
 *
 * @param level the server or a database
 * @see <a href="https://learn.microsoft.com/sql/relational-databases/system-catalog-views/sys-server-role-members-transact-sql">
 *     sys.server_role_members (Transact-SQL)</a>
 * @see <a href="https://learn.microsoft.com/sql/relational-databases/system-catalog-views/sys-database-role-members-transact-sql">
 *     sys.database_role_members (Transact-SQL)</a>
 */
public record RoleMembersView(String name, PrincipalLevel level) implements CatalogueView {

    private static final List<ResultColumn> COLUMNS = List.of(
            ResultColumn.required("role_principal_id", SqlType.INT),
            ResultColumn.required("member_principal_id", SqlType.INT));

    @Override
    public List<ResultColumn> columns() {
        return COLUMNS;
    }

    @Override
    public List<List<@Nullable Object>> rows(Session session, Database database) {
        return level.memberships(session, database).stream()
                .filter(membership -> level.sees(session, database, membership.member()))
                .map(membership -> List.<@Nullable Object>of(membership.role(), membership.member()))
                .toList();
    }
}
