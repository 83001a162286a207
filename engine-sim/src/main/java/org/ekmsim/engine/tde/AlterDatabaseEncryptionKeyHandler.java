package org.ekmsim.engine.tde;

import java.time.Instant;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.message.UnmodelledException;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.Compilation;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.engine.type.Binary;
import org.ekmsim.tsql.database.AlterDatabaseEncryptionKey;
import org.ekmsim.tsql.database.Encryptor;

/**
 * ALTER DATABASE ENCRYPTION KEY ENCRYPTION BY SERVER ASYMMETRIC KEY: the key in memory is wrapped by another protector; no page is
 * touched and no scan runs.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/alter-database-encryption-key-transact-sql">ALTER DATABASE ENCRYPTION
 *     KEY (Transact-SQL)</a>
 */
public final class AlterDatabaseEncryptionKeyHandler implements CommandHandler<AlterDatabaseEncryptionKey> {

    @Override
    public Class<AlterDatabaseEncryptionKey> statement() {
        return AlterDatabaseEncryptionKey.class;
    }

    @Override
    public void compile(AlterDatabaseEncryptionKey statement, Compilation compilation) {
        if (statement.regenerateAlgorithm() != null) {
            throw new UnmodelledException("ALTER DATABASE ENCRYPTION KEY REGENERATE", statement.line());
        }
    }

    @Override
    public void execute(AlterDatabaseEncryptionKey statement, StatementContext context) {
        Encryptor encryptor = statement.encryptor();
        if (encryptor == null) {
            throw new UnmodelledException("ALTER DATABASE ENCRYPTION KEY without ENCRYPTION BY", statement.line());
        }
        Encryptors.requireControl(context);
        Database database = context.database();
        OpenEncryptionKey key = changeable(database);
        Protector protector = Encryptors.protector(encryptor, context);
        Binary wrapped = protector.wrap(context.providers(), key.pageKey());
        Instant now = context.instance().now();
        context.commit(state -> {
            Database current = state.databases().get(database.name());
            OpenEncryptionKey present = changeable(current);
            OpenEncryptionKey rewrapped = present.withKey(
                    present.key().rewrapped(wrapped, protector.key().thumbprint(), now));
            return state.with(state.databases().with(current.withEncryptionKey(rewrapped)));
        });
    }

    private static OpenEncryptionKey changeable(Database database) {
        OpenEncryptionKey key = database.encryptionKey();
        if (key == null) {
            throw EngineError.of(33104, 1);
        }
        if (key.key().state().isScanning()) {
            throw EngineError.of(33110, 1);
        }
        if (database.readOnly()) {
            throw EngineError.of(33118, 1);
        }
        return key;
    }
}
