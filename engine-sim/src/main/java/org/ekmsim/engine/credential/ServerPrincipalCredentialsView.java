package org.ekmsim.engine.credential;

import java.util.ArrayList;
import java.util.List;
import org.ekmsim.engine.catalogue.DescribedView;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.session.Session;
import org.jspecify.annotations.Nullable;

/**
 * sys.server_principal_credentials: one row per credential added to a login.
 *
 * @see <a href="https://learn.microsoft.com/sql/relational-databases/system-catalog-views/sys-server-principal-credentials-transact-sql">
 *     sys.server_principal_credentials (Transact-SQL)</a>
 */
public final class ServerPrincipalCredentialsView implements DescribedView {

    @Override
    public String describedAs() {
        return "sys.server_principal_credentials";
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
