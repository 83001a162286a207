package org.ekmsim.engine.tde;

import java.time.Instant;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.database.DatabaseState;
import org.ekmsim.engine.database.Databases;
import org.ekmsim.engine.database.SystemDatabases;
import org.ekmsim.engine.instance.InstanceState;
import org.ekmsim.engine.instance.InstanceStore.Storage;
import org.ekmsim.engine.instance.ScanPace;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.database.DatabaseOption;

/**
 * ALTER DATABASE ... SET ENCRYPTION. ON and OFF return at once; the pages follow with the scan. {@code is_encrypted} follows the
 * statement, {@code encryption_state} the scan.
 *
 * @see <a href="https://learn.microsoft.com/sql/relational-databases/security/encryption/transparent-data-encryption">Transparent data
 *     encryption (TDE)</a>
 */
public final class SetEncryptionOption {

    private static final String TEMPDB = "tempdb";

    private SetEncryptionOption() {}

    /** Applies the option to the database; errors without the 5069 that follows them. */
    public static void apply(DatabaseOption.EncryptionState wanted, String name, StatementContext context) {
        switch (wanted) {
            case ON -> start(EncryptionState.ENCRYPTION_IN_PROGRESS, name, context);
            case OFF -> start(EncryptionState.DECRYPTION_IN_PROGRESS, name, context);
            case SUSPEND -> suspend(name, context);
            case RESUME -> resume(name, context);
        }
    }

    private static void start(EncryptionState scan, String name, StatementContext context) {
        Instant now = context.instance().now();
        boolean on = scan == EncryptionState.ENCRYPTION_IN_PROGRESS;
        if (on) {
            openKey(changeable(database(context.state(), name), true), context);
        }
        context.commit(state -> {
            Database database = database(state, name);
            OpenEncryptionKey key = changeable(database, on);
            Database started = database.withEncrypted(on)
                    .withEncryptionKey(key.withKey(key.key().scanStarted(scan, now)));
            return encryptTempdb(state.with(state.databases().with(started)), on);
        });
        context.instance().log().write(context.session().id(), 5084, "ENCRYPTION", on ? "ON" : "OFF", name);
        context.instance().log().write(context.session().id(), 33112, name);
        run(name, context);
    }

    /** A key is opened through its protector before pages depend on it: nothing may be encrypted that cannot be read again (inferred). */
    private static void openKey(OpenEncryptionKey key, StatementContext context) {
        Protector protector = Protectors.of(context.session()).of(key.key());
        PageKey opened = protector.unwrap(context.providers(), key.key());
        if (!opened.equals(key.pageKey())) {
            throw EngineError.of(33126, 1);
        }
    }

    private static OpenEncryptionKey changeable(Database database, boolean on) {
        OpenEncryptionKey key = key(database);
        if (key.key().state().isScanning()) {
            throw EngineError.of(33109, 1, on ? "enable" : "disable");
        }
        if (database.readOnly()) {
            throw EngineError.of(33118, 1);
        }
        if (on == (key.key().state() == EncryptionState.ENCRYPTED)) {
            throw EngineError.of(on ? 33107 : 33108, 1);
        }
        return key;
    }

    /** Lets the scan pass as the world says: at once, or on the clock. */
    private static void run(String name, StatementContext context) {
        if (context.instance().store().scanPace() == ScanPace.CLOCK) {
            context.instance().store().scheduleScan(name);
            return;
        }
        Instant now = context.instance().now();
        context.instance().store().commitStorage(storage -> {
            EncryptionScan.Step step = EncryptionScan.finish(storage.disk(), database(storage.state(), name), now);
            InstanceState state = storage.state();
            return new Storage(state.with(state.databases().with(step.database())), step.disk());
        });
        context.instance().log().write(context.session().id(), 33113, name);
    }

    private static void suspend(String name, StatementContext context) {
        Instant now = context.instance().now();
        context.commit(state -> {
            Database database = database(state, name);
            OpenEncryptionKey key = key(database);
            if (key.key().scanState() != ScanState.RUNNING) {
                throw EngineError.of(33561, 1);
            }
            OpenEncryptionKey suspended = key.withKey(key.key().withScanState(ScanState.SUSPENDED, now));
            return state.with(state.databases().with(database.withEncryptionKey(suspended)));
        });
        context.instance().log().write(context.session().id(), 33590, name);
    }

    private static void resume(String name, StatementContext context) {
        Instant now = context.instance().now();
        context.commit(state -> {
            Database database = database(state, name);
            OpenEncryptionKey key = key(database);
            if (key.key().scanState() != ScanState.SUSPENDED) {
                throw EngineError.of(33558, 1);
            }
            OpenEncryptionKey running = key.withKey(key.key().withScanState(ScanState.RUNNING, now));
            return state.with(state.databases().with(database.withEncryptionKey(running)));
        });
        run(name, context);
    }

    private static Database database(InstanceState state, String name) {
        if (SystemDatabases.includes(name)) {
            throw EngineError.of(33102, 1);
        }
        Database database = state.databases().get(name);
        if (database.state() == DatabaseState.RECOVERY_PENDING) {
            throw EngineError.of(33118, 1);
        }
        database.openContents();
        return database;
    }

    private static OpenEncryptionKey key(Database database) {
        OpenEncryptionKey key = database.encryptionKey();
        if (key == null) {
            throw EngineError.of(33106, 1);
        }
        return key;
    }

    /** tempdb is encrypted as soon as any database is, and stays so until the restart that makes it anew. */
    private static InstanceState encryptTempdb(InstanceState state, boolean on) {
        Databases databases = state.databases();
        return on ? state.with(databases.with(databases.get(TEMPDB).withEncrypted(true))) : state;
    }
}
