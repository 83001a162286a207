package org.ekmsim.engine.cryptographicprovider;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.ekmsim.engine.permission.PermissionName;
import org.ekmsim.engine.permission.ServerStatePermission;
import org.ekmsim.engine.session.CatalogueFunction;
import org.ekmsim.engine.session.Session;
import org.ekmsim.engine.type.Binary;
import org.ekmsim.engine.type.ResultColumn;
import org.ekmsim.engine.type.SqlType;
import org.jspecify.annotations.Nullable;

/**
 * sys.dm_cryptographic_provider_sessions(0 | 1): the cryptographic sessions of this connection, or of all.
 *
 * @see <a href="https://learn.microsoft.com/sql/relational-databases/system-dynamic-management-views/sys-dm-cryptographic-provider-sessions-transact-sql">
 *     sys.dm_cryptographic_provider_sessions (Transact-SQL)</a>
 */
public final class ProviderSessionsFunction implements CatalogueFunction {

    private static final List<ResultColumn> COLUMNS = List.of(
            ResultColumn.required("provider_id", SqlType.INT),
            ResultColumn.required("session_handle", SqlType.varbinary(8)),
            ResultColumn.required("identity", SqlType.nvarchar(128)),
            ResultColumn.required("spid", SqlType.SMALLINT));

    @Override
    public String name() {
        return "dm_cryptographic_provider_sessions";
    }

    @Override
    public List<ResultColumn> columns() {
        return COLUMNS;
    }

    @Override
    public List<List<@Nullable Object>> rows(Session session, List<@Nullable Object> arguments) {
        Object argument = arguments.get(0);
        boolean all = argument instanceof Number which && which.intValue() != 0;
        if (all) {
            ServerStatePermission.require(session, PermissionName.CONTROL_SERVER);
        }
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Session owner : all ? session.instance().sessions() : List.of(session)) {
            for (ProviderSession open : owner.providers().open()) {
                byte[] handle =
                        ByteBuffer.allocate(Long.BYTES).putLong(open.handle()).array();
                rows.add(List.of(open.provider().id(), Binary.of(handle), open.identity(), owner.id()));
            }
        }
        return rows;
    }
}
