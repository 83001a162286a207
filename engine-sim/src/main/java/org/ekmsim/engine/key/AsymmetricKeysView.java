package org.ekmsim.engine.key;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.permission.Securable;
import org.ekmsim.engine.principal.SecurityIdentifiers;
import org.ekmsim.engine.session.CatalogueView;
import org.ekmsim.engine.session.Session;
import org.ekmsim.engine.type.Binary;
import org.ekmsim.engine.type.ResultColumn;
import org.ekmsim.engine.type.SqlType;
import org.ekmsim.engine.type.Variant;
import org.jspecify.annotations.Nullable;

/**
 * sys.asymmetric_keys of the current database.
 *
 * @see <a href="https://learn.microsoft.com/sql/relational-databases/system-catalog-views/sys-asymmetric-keys-transact-sql">
 *     sys.asymmetric_keys (Transact-SQL)</a>
 */
public final class AsymmetricKeysView implements CatalogueView {

    private static final List<ResultColumn> COLUMNS = List.of(
            ResultColumn.required("name", SqlType.SYSNAME),
            ResultColumn.nullable("principal_id", SqlType.INT),
            ResultColumn.required("asymmetric_key_id", SqlType.INT),
            ResultColumn.required("pvt_key_encryption_type", SqlType.character(2)),
            ResultColumn.nullable("pvt_key_encryption_type_desc", SqlType.nvarchar(60)),
            ResultColumn.required("thumbprint", SqlType.varbinary(32)),
            ResultColumn.required("algorithm", SqlType.character(2)),
            ResultColumn.nullable("algorithm_desc", SqlType.nvarchar(60)),
            ResultColumn.required("key_length", SqlType.INT),
            ResultColumn.nullable("sid", SqlType.varbinary(85)),
            ResultColumn.nullable("string_sid", SqlType.nvarchar(128)),
            ResultColumn.required("public_key", SqlType.varbinary(SqlType.MAX)),
            ResultColumn.nullable("attested_by", SqlType.nvarchar(260)),
            ResultColumn.nullable("provider_type", SqlType.nvarchar(120)),
            ResultColumn.nullable("cryptographic_provider_guid", SqlType.UNIQUEIDENTIFIER),
            ResultColumn.nullable("cryptographic_provider_algid", SqlType.SQL_VARIANT));

    @Override
    public String name() {
        return "asymmetric_keys";
    }

    @Override
    public List<ResultColumn> columns() {
        return COLUMNS;
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
