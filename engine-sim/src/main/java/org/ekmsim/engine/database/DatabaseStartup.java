package org.ekmsim.engine.database;

import java.util.function.UnaryOperator;
import org.ekmsim.engine.cryptographicprovider.ProviderCalls;
import org.ekmsim.engine.cryptographicprovider.ProviderProcess;
import org.ekmsim.engine.instance.InstanceLog;
import org.ekmsim.engine.instance.InstanceState;
import org.ekmsim.engine.instance.InstanceStore;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.tde.DatabaseEncryptionKey;
import org.ekmsim.engine.tde.OpenEncryptionKey;
import org.ekmsim.engine.tde.PageKey;
import org.ekmsim.engine.tde.Protector;
import org.ekmsim.surroundings.Cancellation;
import org.ekmsim.surroundings.disk.Disk;
import org.jspecify.annotations.Nullable;

/**
 * Opens databases from their pages. An encrypted database needs its protector: the asymmetric key of master with the thumbprint on the
 * boot page, opened with the credential of the login made from that key. Without it the database ends RECOVERY_PENDING and the error
 * log says why.
 */
public final class DatabaseStartup {

    /** The system session that opens databases while the service starts (inferred). */
    private static final int SYSTEM_SESSION = 9;

    private final InstanceStore store;
    private final InstanceLog log;
    private final ProviderProcess process;

    public DatabaseStartup(InstanceStore store, InstanceLog log, ProviderProcess process) {
        this.store = store;
        this.log = log;
        this.process = process;
    }

    /** The state after the process has ended: nothing is in memory. */
    public static InstanceState stopped(InstanceState state) {
        Databases databases = state.databases();
        for (Database database : databases.byName().values()) {
            DatabaseState next =
                    database.state() == DatabaseState.OFFLINE ? DatabaseState.OFFLINE : DatabaseState.RECOVERING;
            databases = databases.with(database.closed(next));
        }
        return state.with(withTempdb(databases));
    }

    /** tempdb is made anew: it is encrypted if another database still is. */
    private static Databases withTempdb(Databases databases) {
        Database tempdb = databases.get(Databases.TEMPDB);
        boolean encrypted = databases.byName().values().stream()
                .anyMatch(database -> database.encrypted() && database.id() != tempdb.id());
        return databases.with(tempdb.withEncrypted(encrypted));
    }

    /** Opens master first, since protectors are found there, then every other database that is not offline. */
    public void startAll() {
        open(Databases.MASTER, SYSTEM_SESSION, Cancellation.never());
        for (Database database : store.state().databases().byName().values()) {
            if (database.state() == DatabaseState.RECOVERING) {
                start(database.name());
            }
        }
    }

    private void start(String name) {
        try {
            open(name, SYSTEM_SESSION, Cancellation.never());
        } catch (EngineError error) {
            logFailure(error, SYSTEM_SESSION);
            change(name, database -> database.closed(DatabaseState.RECOVERY_PENDING));
        }
    }

    /** Writes the reason a database cannot be opened to the error log. */
    public void logFailure(EngineError error, int sessionId) {
        log.writeError(sessionId, error.number(), error.state(), error.arguments());
    }

    /**
     * Opens a database.
     *
     * @throws EngineError when its files are not readable or its protector is not to be had
     */
    public void open(String name, int sessionId, Cancellation cancellation) {
        Database database = store.state().databases().get(name);
        Disk disk = store.disk();
        BootPage boot = DatabaseFiles.readBoot(disk, database.dataFile());
        OpenEncryptionKey key = boot.encryption() == null ? null : unwrap(boot.encryption(), sessionId, cancellation);
        DatabaseContents contents = DatabaseFiles.read(disk, database.dataFile(), key == null ? null : key.pageKey());
        change(name, closed -> opened(closed, contents, key));
        if (key != null && key.key().state().isScanning()) {
            store.scheduleScan(name);
        }
    }

    private OpenEncryptionKey unwrap(DatabaseEncryptionKey stored, int sessionId, Cancellation cancellation) {
        Protector protector = Protector.byThumbprint(store.state(), stored.encryptorThumbprint());
        try (ProviderCalls calls = new ProviderCalls(process, sessionId, () -> cancellation)) {
            byte[] secret = protector.unwrap(calls, stored.wrapped());
            return new OpenEncryptionKey(
                    stored.opened(store.surroundings().clock().now()), PageKey.of(stored.algorithm(), secret));
        }
    }

    private static Database opened(Database closed, DatabaseContents contents, @Nullable OpenEncryptionKey key) {
        return closed.withContents(contents).withEncryptionKey(key).withState(DatabaseState.ONLINE);
    }

    private void change(String name, UnaryOperator<Database> change) {
        store.commit(state ->
                state.with(state.databases().with(change.apply(state.databases().get(name)))));
    }
}
