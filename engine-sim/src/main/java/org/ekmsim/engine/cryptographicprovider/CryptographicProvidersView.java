package org.ekmsim.engine.cryptographicprovider;

import java.util.ArrayList;
import java.util.List;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.session.CatalogueView;
import org.ekmsim.engine.session.Session;
import org.ekmsim.engine.type.ResultColumn;
import org.ekmsim.engine.type.SqlType;
import org.jspecify.annotations.Nullable;

/**
 * sys.cryptographic_providers: the registered providers, in every database alike. Visible to public.
 *
 * @see <a href="https://learn.microsoft.com/sql/relational-databases/system-catalog-views/sys-cryptographic-providers-transact-sql">
 *     sys.cryptographic_providers (Transact-SQL)</a>
 */
public final class CryptographicProvidersView implements CatalogueView {

    private static final List<ResultColumn> COLUMNS = List.of(
            ResultColumn.required("provider_id", SqlType.INT),
            ResultColumn.required("name", SqlType.SYSNAME),
            ResultColumn.required("guid", SqlType.UNIQUEIDENTIFIER),
            ResultColumn.nullable("version", SqlType.nvarchar(50)),
            ResultColumn.nullable("dll_path", SqlType.nvarchar(512)),
            ResultColumn.required("is_enabled", SqlType.BIT));

    @Override
    public String name() {
        return "cryptographic_providers";
    }

    @Override
    public List<ResultColumn> columns() {
        return COLUMNS;
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
