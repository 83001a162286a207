package org.ekmsim.engine.key;

import java.util.List;
import org.ekmsim.engine.catalogue.DescribedView;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.instance.Dates;
import org.ekmsim.engine.session.Session;
import org.jspecify.annotations.Nullable;

/**
 * sys.openkeys: the symmetric keys that are open in the session.
 *
 * @see <a href="https://learn.microsoft.com/sql/relational-databases/system-catalog-views/sys-openkeys-transact-sql">sys.openkeys
 *     (Transact-SQL)</a>
 */
public final class OpenKeysView implements DescribedView {

    /** {@code status} of a key whose metadata is valid. */
    private static final int VALID = 1;

    @Override
    public String describedAs() {
        return "sys.openkeys";
    }

    @Override
    public List<List<@Nullable Object>> rows(Session session, Database database) {
        return session.openKeys().symmetric().stream()
                .map(key -> row(key, session))
                .toList();
    }

    private List<@Nullable Object> row(OpenedKey key, Session session) {
        String database = session.state().databases().byName().values().stream()
                .filter(each -> each.id() == key.databaseId())
                .map(Database::name)
                .findFirst()
                .orElse("");
        return row().with("database_id", key.databaseId())
                .with("database_name", database)
                .with("key_id", key.key().id())
                .with("key_name", key.key().name())
                .with("key_guid", KeyGuids.binary(key.key().guid()))
                .with("opened_date", Dates.local(key.opened()))
                .with("status", VALID)
                .values();
    }
}
