package org.ekmsim.engine.tde;

import java.time.Instant;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.instance.InstanceState;
import org.ekmsim.engine.instance.InstanceStore.Storage;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.database.AlterDatabaseEncryptionKey;
import org.ekmsim.tsql.database.Encryptor;

/**
 * ALTER DATABASE ENCRYPTION KEY. ENCRYPTION BY SERVER wraps the key in memory by another protector, of whichever kind; no page is
 * touched and no scan runs. REGENERATE makes another key.
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
    public void execute(AlterDatabaseEncryptionKey statement, StatementContext context) {
        Encryptors.requireControl(context);
        OpenEncryptionKey key = changeable(context.database());
        Encryptor encryptor = statement.encryptor();
        Protector protector = encryptor == null
                ? Protectors.of(context.session()).of(key.key())
                : Encryptors.protector(encryptor, context);
        String algorithm = statement.regenerateAlgorithm();
        if (algorithm == null) {
            rewrap(key, protector, context);
        } else {
            regenerate(EncryptionAlgorithm.valueOf(algorithm), protector, context);
        }
        if (encryptor != null) {
            Encryptors.warn(protector, context);
        }
    }

    private static void rewrap(OpenEncryptionKey key, Protector protector, StatementContext context) {
        String name = context.database().name();
        WrappedPageKey wrapped = protector.wrap(context.providers(), key.pageKey());
        Instant now = context.instance().now();
        context.commit(state -> {
            Database current = state.databases().get(name);
            OpenEncryptionKey present = changeable(current);
            OpenEncryptionKey rewrapped = present.withKey(present.key().rewrapped(wrapped, now));
            return state.with(state.databases().with(current.withEncryptionKey(rewrapped)));
        });
    }

    /** Another secret for the pages. They are encrypted by it at once, also where scans take time. */
    private static void regenerate(EncryptionAlgorithm algorithm, Protector protector, StatementContext context) {
        String name = context.database().name();
        PageKey fresh = PageKey.generate(
                algorithm, new WorldRandomness(context.instance().store()));
        WrappedPageKey wrapped = protector.wrap(context.providers(), fresh);
        Instant now = context.instance().now();
        context.instance().store().commitStorage(storage -> {
            Database current = storage.state().databases().get(name);
            OpenEncryptionKey regenerated =
                    new OpenEncryptionKey(changeable(current).key().regenerated(algorithm, wrapped, now), fresh);
            EncryptionScan.Step step = EncryptionScan.changeKey(storage.disk(), current, regenerated);
            InstanceState state = storage.state();
            return new Storage(state.with(state.databases().with(step.database())), step.disk());
        });
        context.instance().log().write(context.session().id(), 33112, name);
        context.instance().log().write(context.session().id(), 33113, name);
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
