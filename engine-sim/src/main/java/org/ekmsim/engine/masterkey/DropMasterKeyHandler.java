package org.ekmsim.engine.masterkey;

import java.util.Comparator;
import org.ekmsim.engine.certificate.Certificate;
import org.ekmsim.engine.key.AsymmetricKey;
import org.ekmsim.engine.key.DatabaseKeys;
import org.ekmsim.engine.key.KeyChanges;
import org.ekmsim.engine.key.PrivateKey;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.masterkey.DropMasterKey;
import org.jspecify.annotations.Nullable;

/**
 * DROP MASTER KEY: refused while it encrypts a private key of the database.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/drop-master-key-transact-sql">DROP MASTER KEY (Transact-SQL)</a>
 */
public final class DropMasterKeyHandler implements CommandHandler<DropMasterKey> {

    @Override
    public Class<DropMasterKey> statement() {
        return DropMasterKey.class;
    }

    @Override
    public void execute(DropMasterKey statement, StatementContext context) {
        MasterKeyStatements.requireControl(context);
        int database = context.database().id();
        KeyChanges.commit(context, keys -> {
            MasterKeyStatements.require(keys, "drop");
            requireUnused(keys);
            return keys.withMasterKey(null);
        });
        context.session().openKeys().closeMasterKey(database);
    }

    private static void requireUnused(DatabaseKeys keys) {
        keys.certificates().values().stream()
                .filter(certificate -> isProtected(certificate.privateKey()))
                .min(Comparator.comparingInt(Certificate::id))
                .ifPresent(certificate -> refuse("certificate", certificate.name()));
        keys.asymmetric().values().stream()
                .filter(key -> isProtected(key.privateKey()))
                .min(Comparator.comparingInt(AsymmetricKey::id))
                .ifPresent(key -> refuse("asymmetric key", key.name()));
    }

    private static boolean isProtected(@Nullable PrivateKey key) {
        return key != null && key.isUnderMasterKey();
    }

    private static void refuse(String type, String name) {
        throw EngineError.of(15580, 1, "master key", type, name);
    }
}
