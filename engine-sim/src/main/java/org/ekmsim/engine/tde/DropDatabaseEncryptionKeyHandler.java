package org.ekmsim.engine.tde;

import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.database.DropDatabaseEncryptionKey;

/**
 * DROP DATABASE ENCRYPTION KEY: only after encryption was turned off and the decryption scan is over.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/drop-database-encryption-key-transact-sql">DROP DATABASE ENCRYPTION
 *     KEY (Transact-SQL)</a>
 */
public final class DropDatabaseEncryptionKeyHandler implements CommandHandler<DropDatabaseEncryptionKey> {

    @Override
    public Class<DropDatabaseEncryptionKey> statement() {
        return DropDatabaseEncryptionKey.class;
    }

    @Override
    public void execute(DropDatabaseEncryptionKey statement, StatementContext context) {
        Encryptors.requireControl(context);
        String name = context.database().name();
        context.commit(state -> {
            Database database = state.databases().get(name);
            OpenEncryptionKey key = database.encryptionKey();
            if (key == null) {
                throw EngineError.of(33104, 1);
            }
            if (database.readOnly()) {
                throw EngineError.of(33118, 1);
            }
            if (key.key().state() != EncryptionState.UNENCRYPTED) {
                throw EngineError.of(33105, 1);
            }
            return state.with(state.databases().with(database.withEncryptionKey(null)));
        });
    }
}
