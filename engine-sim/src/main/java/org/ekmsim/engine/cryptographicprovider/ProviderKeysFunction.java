package org.ekmsim.engine.cryptographicprovider;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.session.CatalogueFunction;
import org.ekmsim.engine.session.Session;
import org.ekmsim.engine.type.ResultColumn;
import org.ekmsim.engine.type.SqlType;
import org.jspecify.annotations.Nullable;

/**
 * sys.dm_cryptographic_provider_keys(provider_id): the keys of the caller's user in the provider. A caller who cannot authenticate
 * gets no rows and no error.
 *
 * @see <a href="https://learn.microsoft.com/sql/relational-databases/system-dynamic-management-views/sys-dm-cryptographic-provider-keys-transact-sql">
 *     sys.dm_cryptographic_provider_keys (Transact-SQL)</a>
 */
public final class ProviderKeysFunction implements CatalogueFunction {

    /** The session is refused, or there is no credential to open one with. */
    private static final Set<Integer> CANNOT_AUTHENTICATE = Set.of(33028, 33046);

    private static final List<ResultColumn> COLUMNS = List.of(
            ResultColumn.required("key_id", SqlType.INT),
            ResultColumn.required("key_name", SqlType.nvarchar(512)),
            ResultColumn.required("key_thumbprint", SqlType.varbinary(32)),
            ResultColumn.required("algorithm_id", SqlType.INT),
            ResultColumn.required("algorithm_tag", SqlType.nvarchar(60)),
            ResultColumn.required("key_type", SqlType.nvarchar(256)),
            ResultColumn.required("key_length", SqlType.INT));

    @Override
    public String name() {
        return "dm_cryptographic_provider_keys";
    }

    @Override
    public List<ResultColumn> columns() {
        return COLUMNS;
    }

    @Override
    public List<List<@Nullable Object>> rows(Session session, List<@Nullable Object> arguments) {
        Object argument = arguments.get(0);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        RegisteredProviders.byId(session, argument).ifPresent(provider -> {
            keys(session, provider)
                    .forEach((id, key) -> rows.add(List.of(
                            id,
                            key.name(),
                            key.thumbprint(),
                            key.algorithmId(),
                            key.algorithmTag(),
                            key.algorithm().keyTypeText(),
                            key.bits())));
        });
        return rows;
    }

    private static Map<Integer, ProviderKey> keys(Session session, CryptographicProvider provider) {
        try {
            return session.providers().session(provider, session.user()).keys();
        } catch (EngineError error) {
            if (!CANNOT_AUTHENTICATE.contains(error.number())) {
                throw error;
            }
            return Map.of();
        }
    }
}
