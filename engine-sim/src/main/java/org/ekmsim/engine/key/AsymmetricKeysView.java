package org.ekmsim.engine.key;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.ekmsim.engine.catalogue.DescribedView;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.permission.Securable;
import org.ekmsim.engine.principal.SecurityIdentifiers;
import org.ekmsim.engine.session.Session;
import org.ekmsim.engine.type.Binary;
import org.ekmsim.engine.type.SqlType;
import org.ekmsim.engine.type.Variant;
import org.jspecify.annotations.Nullable;

/**
 * sys.asymmetric_keys of the current database.
 *
 * @see <a href="https://learn.microsoft.com/sql/relational-databases/system-catalog-views/sys-asymmetric-keys-transact-sql">
 *     sys.asymmetric_keys (Transact-SQL)</a>
 */
public final class AsymmetricKeysView implements DescribedView {

    @Override
    public String describedAs() {
        return "sys.asymmetric_keys";
    }

    @Override
    public List<List<@Nullable Object>> rows(Session session, Database database) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        database.openContents().keys().asymmetric().values().stream()
                .sorted(Comparator.comparingInt(AsymmetricKey::id))
                .filter(key -> session.sees(Securable.of(database, key)))
                .forEach(key -> rows.add(row(database, key)));
        return rows;
    }

    private static List<@Nullable Object> row(Database database, AsymmetricKey key) {
        Integer algorithm = key.providerAlgorithmId();
        Binary sid = key.inProvider() ? null : SecurityIdentifiers.ofAsymmetricKey(database.name(), key.name());
        return Arrays.asList(
                key.name(),
                key.principalId(),
                key.id(),
                PrivateKey.code(key.privateKey()),
                PrivateKey.description(key.privateKey()),
                key.thumbprint(),
                algorithmCode(key.algorithm()),
                key.algorithm(),
                key.keyLength(),
                sid,
                sid == null ? null : SecurityIdentifiers.words(sid),
                key.publicKey(),
                null,
                key.inProvider() ? "CRYPTOGRAPHIC PROVIDER" : null,
                key.providerGuid(),
                algorithm == null ? null : new Variant(SqlType.INT, algorithm));
    }

    /** 1R, 2R and 3R are documented; 4R and 5R continue the row (inferred). */
    private static String algorithmCode(String algorithm) {
        return switch (algorithm) {
            case "RSA_512" -> "1R";
            case "RSA_1024" -> "2R";
            case "RSA_2048" -> "3R";
            case "RSA_3072" -> "4R";
            default -> "5R";
        };
    }
}
