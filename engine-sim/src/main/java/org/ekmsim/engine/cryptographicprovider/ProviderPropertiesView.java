package org.ekmsim.engine.cryptographicprovider;

import java.util.ArrayList;
import java.util.List;
import org.ekmsim.engine.catalogue.DescribedView;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.session.Session;
import org.ekmsim.provider.AuthType;
import org.ekmsim.provider.KeyFlags;
import org.ekmsim.provider.ProviderInfo.ProviderProperties;
import org.jspecify.annotations.Nullable;

/**
 * sys.dm_cryptographic_provider_properties: what each registered provider says of itself, read from its library. The spelling
 * "persistance" is the server's.
 *
 * @see <a href="https://learn.microsoft.com/sql/relational-databases/system-dynamic-management-views/sys-dm-cryptographic-provider-properties-transact-sql">
 *     sys.dm_cryptographic_provider_properties (Transact-SQL)</a>
 */
public final class ProviderPropertiesView implements DescribedView {

    @Override
    public String describedAs() {
        return "sys.dm_cryptographic_provider_properties";
    }

    @Override
    public List<List<@Nullable Object>> rows(Session session, Database database) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (CryptographicProvider provider :
                session.state().providers().byName().values()) {
            ProviderDescription description = session.providers().describe(provider);
            rows.add(row(provider, description));
        }
        return rows;
    }

    private static List<@Nullable Object> row(CryptographicProvider provider, ProviderDescription description) {
        ProviderProperties properties = description.properties();
        List<@Nullable Object> row = new ArrayList<>(List.of(
                provider.id(),
                properties.guid(),
                properties.version().text(),
                properties.apiVersion().text(),
                description.friendlyName(),
                properties.authType() == AuthType.BASIC ? "BASIC" : "OTHER"));
        addFlags(properties.symmetricKeySupport(), row);
        addFlags(properties.asymmetricKeySupport(), row);
        return row;
    }

    private static void addFlags(int flags, List<@Nullable Object> row) {
        boolean supported = (flags & KeyFlags.SUPPORTED) != 0;
        row.add(supported ? 1 : 0);
        row.add(supported && (flags & KeyFlags.VOLATILE) == 0 ? 1 : 0);
        row.add((flags & KeyFlags.EXPORTABLE) != 0 ? 1 : 0);
        row.add((flags & KeyFlags.IMPORTABLE) != 0 ? 1 : 0);
    }
}
