package org.ekmsim.engine.cryptographicprovider;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ekmsim.engine.session.CatalogueFunction;
import org.ekmsim.engine.session.Session;
import org.ekmsim.engine.type.ResultColumn;
import org.ekmsim.engine.type.SqlType;
import org.ekmsim.provider.EkmProvider;
import org.jspecify.annotations.Nullable;

/**
 * sys.dm_cryptographic_provider_algorithms(provider_id): what the provider enumerates, read live.
 *
 * @see <a href="https://learn.microsoft.com/sql/relational-databases/system-dynamic-management-views/sys-dm-cryptographic-provider-algorithms-transact-sql">
 *     sys.dm_cryptographic_provider_algorithms (Transact-SQL)</a>
 */
public final class ProviderAlgorithmsFunction implements CatalogueFunction {

    private static final List<ResultColumn> COLUMNS = List.of(
            ResultColumn.required("algorithm_id", SqlType.INT),
            ResultColumn.required("algorithm_tag", SqlType.nvarchar(60)),
            ResultColumn.required("key_type", SqlType.nvarchar(128)),
            ResultColumn.required("key_length", SqlType.INT));

    @Override
    public String name() {
        return "dm_cryptographic_provider_algorithms";
    }

    @Override
    public List<ResultColumn> columns() {
        return COLUMNS;
    }

    @Override
    public List<List<@Nullable Object>> rows(Session session, List<@Nullable Object> arguments) {
        Object argument = arguments.get(0);
        Optional<CryptographicProvider> provider = RegisteredProviders.byId(session, argument);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        provider.ifPresent(found -> addRows(session.providers().sessionless(found), rows));
        return rows;
    }

    private static void addRows(EkmProvider calls, List<List<@Nullable Object>> rows) {
        for (ProviderAlgorithm algorithm : ProviderAlgorithm.all(calls)) {
            rows.add(List.of(algorithm.id(), algorithm.tag(), algorithm.keyTypeText(), algorithm.bits()));
        }
    }
}
