package org.ekmsim.engine.cryptographicprovider;

import java.util.ArrayList;
import java.util.List;
import org.ekmsim.engine.catalogue.DescribedView;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.session.Session;
import org.jspecify.annotations.Nullable;

/**
 * sys.cryptographic_providers: the registered providers, in every database alike. Visible to public.
 *
 * @see <a href="https://learn.microsoft.com/sql/relational-databases/system-catalog-views/sys-cryptographic-providers-transact-sql">
 *     sys.cryptographic_providers (Transact-SQL)</a>
 */
public final class CryptographicProvidersView implements DescribedView {

    @Override
    public String describedAs() {
        return "sys.cryptographic_providers";
    }

    @Override
    public List<List<@Nullable Object>> rows(Session session, Database database) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (CryptographicProvider provider :
                session.state().providers().byName().values()) {
            rows.add(List.of(
                    provider.id(),
                    provider.name(),
                    provider.guid(),
                    provider.version(),
                    provider.path(),
                    provider.enabled()));
        }
        return rows;
    }
}
