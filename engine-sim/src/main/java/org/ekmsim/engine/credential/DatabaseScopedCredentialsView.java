package org.ekmsim.engine.credential;

import java.util.List;
import org.ekmsim.engine.catalogue.DescribedView;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.instance.Dates;
import org.ekmsim.engine.permission.PermissionName;
import org.ekmsim.engine.permission.Securable;
import org.ekmsim.engine.session.Session;
import org.jspecify.annotations.Nullable;

/**
 * sys.database_scoped_credentials. It never shows the secret; who lacks CONTROL on the database sees no rows.
 *
 * @see <a href="https://learn.microsoft.com/sql/relational-databases/system-catalog-views/sys-database-scoped-credentials-transact-sql">
 *     sys.database_scoped_credentials (Transact-SQL)</a>
 */
public final class DatabaseScopedCredentialsView implements DescribedView {

    @Override
    public String describedAs() {
        return "sys.database_scoped_credentials";
    }

    @Override
    public List<List<@Nullable Object>> rows(Session session, Database database) {
        if (!session.has(PermissionName.CONTROL, Securable.of(database))) {
            return List.of();
        }
        return database.openContents().credentials().byName().values().stream()
                .map(this::row)
                .toList();
    }

    private List<@Nullable Object> row(Credential credential) {
        return row().with("name", credential.name())
                .with("credential_id", credential.id())
                .with("principal_id", credential.owner())
                .with("credential_identity", credential.identity())
                .with("create_date", Dates.local(credential.createDate()))
                .with("modify_date", Dates.local(credential.modifyDate()))
                .with("target_id", 0)
                .values();
    }
}
