package org.ekmsim.engine.database;

import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.ekmsim.engine.cryptographicprovider.ProviderCalls;
import org.ekmsim.engine.cryptographicprovider.ProviderProcess;
import org.ekmsim.engine.instance.InstanceLog;
import org.ekmsim.engine.instance.InstanceState;
import org.ekmsim.engine.instance.InstanceStore;
import org.ekmsim.engine.instance.InstanceStore.Storage;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.principal.Login;
import org.ekmsim.engine.tde.DatabaseEncryptionKey;
import org.ekmsim.engine.tde.OpenEncryptionKey;
import org.ekmsim.engine.tde.PageKey;
import org.ekmsim.engine.tde.Protector;
import org.ekmsim.engine.tde.Protectors;
import org.ekmsim.surroundings.Cancellation;
import org.jspecify.annotations.Nullable;

/**
 * Opens databases from their pages. An encrypted database needs its protector: the asymmetric key of master with the thumbprint on the
 * boot page, opened with the credential of the login made from that key, or the certificate, opened with the master key. Without it the database ends RECOVERY_PENDING and the error
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
        return state.with(databases);
    }

    /** Makes tempdb anew and opens master, since protectors are found there, then every other database that is not offline. */
    public void startAll() {
        makeTempdb();
        open(Databases.MASTER, SYSTEM_SESSION, Cancellation.never());
        for (Database database : store.state().databases().byName().values()) {
            if (database.state() == DatabaseState.RECOVERING) {
                start(database.name());
            }
        }
    }

    /** A new tempdb without the old one's tables; it is encrypted if another database still is. */
    private void makeTempdb() {
        Instant now = store.surroundings().clock().now();
        store.commit(
                state -> state.with(state.databases().without(state.databases().get(Databases.TEMPDB))));
        store.commit(state -> {
            boolean encrypted = state.databases().byName().values().stream().anyMatch(Database::encrypted);
            Database tempdb =
                    CreateDatabaseHandler.created(state.databases(), state.identity(), Databases.TEMPDB, Login.SA, now);
            return state.with(state.databases()
                    .with(tempdb.withId(SystemDatabases.TEMPDB_ID).withEncrypted(encrypted)));
        });
    }

    private void start(String name) {
        try {
            open(name, SYSTEM_SESSION, Cancellation.never());
        } catch (EngineError error) {
            logFailure(error, SYSTEM_SESSION);
            change(
                    name,
                    database -> database.state() == DatabaseState.RECOVERING
                            ? database.closed(DatabaseState.RECOVERY_PENDING)
                            : database);
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
        BootPage boot = DatabaseFiles.readBoot(
                store.disk(), store.state().databases().get(name).dataFile());
        OpenEncryptionKey key = boot.encryption() == null ? null : unwrap(boot.encryption(), sessionId, cancellation);
        store.commitStorage(storage -> opened(storage, name, key));
        if (key != null && key.key().state().isScanning()) {
            store.scheduleScan(name);
        }
    }

    /**
     * The key of a database, unwrapped by its protector.
     *
     * @throws EngineError when the protector is not to be had
     */
    public OpenEncryptionKey unwrap(DatabaseEncryptionKey stored, int sessionId, Cancellation cancellation) {
        Protector protector = Protectors.of(store).of(stored);
        try (ProviderCalls calls = new ProviderCalls(process, sessionId, () -> cancellation)) {
            PageKey pageKey = protector.unwrap(calls, stored);
            return new OpenEncryptionKey(
                    stored.opened(store.surroundings().clock().now()), pageKey);
        }
    }

    /** Pages are read in the commit itself: somebody else may have opened the database, and changed it, during the provider's calls. */
    private static Storage opened(Storage storage, String name, @Nullable OpenEncryptionKey key) {
        Optional<Database> closed = storage.state().databases().find(name).filter(found -> !found.isOpen());
        if (closed.isEmpty()) {
            return storage;
        }
        DatabaseContents contents =
                DatabaseFiles.read(storage.disk(), closed.get().dataFile(), key == null ? null : key.pageKey());
        Database open =
                closed.get().withContents(contents).withEncryptionKey(key).withState(DatabaseState.ONLINE);
        InstanceState state = storage.state();
        return new Storage(
                state.with(state.databases().with(open)), DatabaseFiles.write(storage.disk(), closed.get(), open));
    }

    private void change(String name, UnaryOperator<Database> change) {
        store.commit(state ->
                state.with(state.databases().with(change.apply(state.databases().get(name)))));
    }
}
