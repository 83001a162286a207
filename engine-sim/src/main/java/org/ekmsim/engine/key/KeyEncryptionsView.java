package org.ekmsim.engine.key;

import java.util.ArrayList;
import java.util.List;
import org.ekmsim.engine.catalogue.DescribedView;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.session.Session;
import org.jspecify.annotations.Nullable;

/**
 * sys.key_encryptions of the current database: a row for each encryption of a symmetric key. What Windows does with the service master
 * key is not shown.
 *
 * @see <a href="https://learn.microsoft.com/sql/relational-databases/system-catalog-views/sys-key-encryptions-transact-sql">
 *     sys.key_encryptions (Transact-SQL)</a>
 */
public final class KeyEncryptionsView implements DescribedView {

    @Override
    public String describedAs() {
        return "sys.key_encryptions";
    }

    @Override
    public List<List<@Nullable Object>> rows(Session session, Database database) {
        int version = session.state().identity().flavour().majorVersion();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (SymmetricKey key : VisibleSymmetricKeys.of(session, database)) {
            for (KeyEncryption encryption : key.encryptions().all()) {
                rows.add(row().with("key_id", key.id())
                        .with("thumbprint", encryption.thumbprint())
                        .with("crypt_type", encryption.kind().code(version))
                        .with("crypt_type_desc", encryption.kind().description(version))
                        .with("crypt_property", encryption.cipherText())
                        .values());
            }
        }
        return rows;
    }
}
