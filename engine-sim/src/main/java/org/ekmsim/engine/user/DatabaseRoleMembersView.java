package org.ekmsim.engine.user;

import java.util.ArrayList;
import java.util.List;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.permission.Memberships.Membership;
import org.ekmsim.engine.session.CatalogueView;
import org.ekmsim.engine.session.Session;
import org.ekmsim.engine.type.ResultColumn;
import org.ekmsim.engine.type.SqlType;
import org.jspecify.annotations.Nullable;

/**
 * sys.database_role_members: the memberships of principals the session sees; dbo is a member of db_owner.
 *
 * @see <a href="https://learn.microsoft.com/sql/relational-databases/system-catalog-views/sys-database-role-members-transact-sql">
 *     sys.database_role_members (Transact-SQL)</a>
 */
public final class DatabaseRoleMembersView implements CatalogueView {

    private static final List<ResultColumn> COLUMNS = List.of(
            ResultColumn.required("role_principal_id", SqlType.INT),
            ResultColumn.required("member_principal_id", SqlType.INT));

    @Override
    public String name() {
        return "database_role_members";
    }

    @Override
    public List<ResultColumn> columns() {
        return COLUMNS;
    }

    @Override
    public List<List<@Nullable Object>> rows(Session session, Database database) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        rows.add(List.of(FixedDatabaseRole.DB_OWNER.principalId(), DatabasePrincipal.DBO));
        for (Membership membership :
                database.openContents().principals().memberships().inOrder()) {
            if (DatabasePrincipalVisibility.sees(session, database, membership.member())) {
                rows.add(List.of(membership.role(), membership.member()));
            }
        }
        return rows;
    }
}
