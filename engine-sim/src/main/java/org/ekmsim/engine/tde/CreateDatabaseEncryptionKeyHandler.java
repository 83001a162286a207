package org.ekmsim.engine.tde;

import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.database.SystemDatabases;
import org.ekmsim.engine.instance.Edition;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.database.CreateDatabaseEncryptionKey;

/**
 * CREATE DATABASE ENCRYPTION KEY in the current database, wrapped by an asymmetric key of master inside its
 * provider, or by a certificate of master.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/create-database-encryption-key-transact-sql">CREATE DATABASE
 *     ENCRYPTION KEY (Transact-SQL)</a>
 */
public final class CreateDatabaseEncryptionKeyHandler implements CommandHandler<CreateDatabaseEncryptionKey> {

    @Override
    public Class<CreateDatabaseEncryptionKey> statement() {
        return CreateDatabaseEncryptionKey.class;
    }

    @Override
    public void execute(CreateDatabaseEncryptionKey statement, StatementContext context) {
        Encryptors.requireControl(context);
        Database database = context.database();
        requireNone(database);
        requireEdition(context.state().identity().edition());
        Protector protector = Encryptors.protector(statement.encryptor(), context);
        EncryptionAlgorithm algorithm = EncryptionAlgorithm.valueOf(statement.algorithm());
        OpenEncryptionKey key = Encryptors.newKey(algorithm, protector, context);
        context.commit(state -> {
            Database current = state.databases().get(database.name());
            requireNone(current);
            return state.with(state.databases().with(current.withEncryptionKey(key)));
        });
        Encryptors.warn(protector, context);
    }

    private static void requireNone(Database database) {
        if (SystemDatabases.includes(database.name())) {
            throw EngineError.of(33102, 7);
        }
        if (database.encryptionKey() != null) {
            throw EngineError.of(33103, 1);
        }
        if (database.readOnly()) {
            throw EngineError.of(33118, 1);
        }
    }

    private static void requireEdition(Edition edition) {
        if (!edition.hasExtensibleKeyManagement()) {
            throw EngineError.of(33117, 1);
        }
    }
}
