package org.ekmsim.engine.tde;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.instance.Instance;
import org.ekmsim.engine.instance.InstanceState;
import org.ekmsim.engine.instance.InstanceStore.Storage;
import org.ekmsim.surroundings.disk.Disk;

/** The background task of an encryption scan: one step per tick of the clock, until the scan is over. */
public final class ScanTask {

    /** Virtual time between two steps. */
    public static final Duration TICK = Duration.ofMillis(100);

    /** The system session scans run in (inferred). */
    private static final int SYSTEM_SESSION = 30;

    private ScanTask() {}

    /** Takes the scan of a database one tick further; true when another tick is due. */
    public static boolean step(Instance instance, String name) {
        Instant now = instance.now();
        InstanceState after = instance.store()
                .commitStorage(storage -> step(storage, name, now))
                .state();
        if (runningScan(after, name).isPresent()) {
            return true;
        }
        if (completed(after, name)) {
            instance.log().write(SYSTEM_SESSION, 33113, name);
        }
        return false;
    }

    private static Storage step(Storage storage, String name, Instant now) {
        Optional<Database> database = runningScan(storage.state(), name);
        if (database.isEmpty()) {
            return storage;
        }
        Disk disk = storage.disk();
        EncryptionScan.Step step = EncryptionScan.step(disk, database.get(), EncryptionScan.pagesWithin(TICK), now);
        InstanceState state = storage.state();
        return new Storage(state.with(state.databases().with(step.database())), step.disk());
    }

    private static Optional<Database> runningScan(InstanceState state, String name) {
        return state.databases()
                .find(name)
                .filter(database -> database.encryptionKey() != null
                        && database.encryptionKey().key().scanState() == ScanState.RUNNING);
    }

    private static boolean completed(InstanceState state, String name) {
        return state.databases()
                .find(name)
                .filter(database -> database.encryptionKey() != null
                        && database.encryptionKey().key().scanState() == ScanState.COMPLETE)
                .isPresent();
    }
}
