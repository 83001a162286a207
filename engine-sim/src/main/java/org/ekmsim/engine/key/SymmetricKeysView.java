package org.ekmsim.engine.key;

import java.util.Arrays;
import java.util.List;
import org.ekmsim.engine.catalogue.DescribedView;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.instance.Dates;
import org.ekmsim.engine.session.Session;
import org.ekmsim.engine.type.SqlType;
import org.ekmsim.engine.type.Variant;
import org.jspecify.annotations.Nullable;

/**
 * sys.symmetric_keys of the current database, its master key included; master has the service master key too.
 *
 * @see <a href="https://learn.microsoft.com/sql/relational-databases/system-catalog-views/sys-symmetric-keys-transact-sql">
 *     sys.symmetric_keys (Transact-SQL)</a>
 */
public final class SymmetricKeysView implements DescribedView {

    @Override
    public String describedAs() {
        return "sys.symmetric_keys";
    }

    @Override
    public List<List<@Nullable Object>> rows(Session session, Database database) {
        return VisibleSymmetricKeys.of(session, database).stream()
                .map(SymmetricKeysView::row)
                .toList();
    }

    /** The algorithm of a provider's key is NA, and has no description. */
    private static List<@Nullable Object> row(SymmetricKey key) {
        KeyAtProvider provider = key.provider();
        return Arrays.asList(
                key.name(),
                key.principalId(),
                key.id(),
                key.keyLength(),
                provider == null ? SymmetricAlgorithm.of(key.algorithm()).code() : "NA",
                provider == null ? SymmetricAlgorithm.of(key.algorithm()).description() : null,
                Dates.local(key.createDate()),
                Dates.local(key.modifyDate()),
                key.guid(),
                provider == null ? null : new Variant(SqlType.varbinary(32), provider.thumbprint()),
                provider == null ? null : "CRYPTOGRAPHIC PROVIDER",
                provider == null ? null : provider.providerGuid(),
                provider == null ? null : new Variant(SqlType.INT, provider.algorithmId()));
    }
}
