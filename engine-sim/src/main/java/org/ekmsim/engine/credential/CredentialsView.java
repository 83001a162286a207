package org.ekmsim.engine.credential;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ekmsim.engine.catalogue.DescribedView;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.instance.Dates;
import org.ekmsim.engine.instance.InstanceState;
import org.ekmsim.engine.session.Session;
import org.jspecify.annotations.Nullable;

/**
 * sys.credentials. It never shows the secret; who lacks ALTER ANY CREDENTIAL sees no rows.
 *
 * @see <a href="https://learn.microsoft.com/sql/relational-databases/system-catalog-views/sys-credentials-transact-sql">
 *     sys.credentials (Transact-SQL)</a>
 */
public final class CredentialsView implements DescribedView {

    private static final String PROVIDER_TARGET = "CRYPTOGRAPHIC PROVIDER";

    @Override
    public String describedAs() {
        return "sys.credentials";
    }

    @Override
    public List<List<@Nullable Object>> rows(Session session, Database database) {
        InstanceState state = session.state();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        if (!CredentialVisibility.sees(session)) {
            return rows;
        }
        for (Credential credential : state.credentials().byName().values()) {
            Integer provider = credential.providerId();
            rows.add(Arrays.asList(
                    credential.id(),
                    credential.name(),
                    credential.identity(),
                    Dates.local(credential.createDate()),
                    Dates.local(credential.modifyDate()),
                    provider == null ? null : PROVIDER_TARGET,
                    provider == null ? Integer.valueOf(0) : provider));
        }
        return rows;
    }
}
