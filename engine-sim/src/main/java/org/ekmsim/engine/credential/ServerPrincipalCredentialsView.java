package org.ekmsim.engine.credential;

import java.util.ArrayList;
import java.util.List;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.session.CatalogueView;
import org.ekmsim.engine.session.Session;
import org.ekmsim.engine.type.ResultColumn;
import org.ekmsim.engine.type.SqlType;
import org.jspecify.annotations.Nullable;

/**
 * sys.server_principal_credentials: one row per credential added to a login.
 *
 * @see <a href="https://learn.microsoft.com/sql/relational-databases/system-catalog-views/sys-server-principal-credentials-transact-sql">
 *     sys.server_principal_credentials (Transact-SQL)</a>
 */
public final class ServerPrincipalCredentialsView implements CatalogueView {

    private static final List<ResultColumn> COLUMNS = List.of(
            ResultColumn.required("principal_id", SqlType.INT), ResultColumn.required("credential_id", SqlType.INT));

    @Override
    public String name() {
        return "server_principal_credentials";
    }

    @Override
    public List<ResultColumn> columns() {
        return COLUMNS;
    }

    @Override
    public List<List<@Nullable Object>> rows(Session session, Database database) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        if (CredentialVisibility.sees(session)) {
            session.state()
                    .credentials()
                    .mappings()
                    .forEach(mapping -> rows.add(List.of(mapping.principalId(), mapping.credentialId())));
        }
        return rows;
    }
}
