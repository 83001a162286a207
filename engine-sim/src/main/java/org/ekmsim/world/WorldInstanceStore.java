package org.ekmsim.world;

import java.nio.ByteBuffer;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.ekmsim.certificate.GeneratedKeyPairs;
import org.ekmsim.certificate.RsaKeyPair;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.database.DatabaseFiles;
import org.ekmsim.engine.instance.InstanceState;
import org.ekmsim.engine.instance.InstanceStore;
import org.ekmsim.engine.instance.ScanPace;
import org.ekmsim.engine.tde.ScanTask;
import org.ekmsim.surroundings.Surroundings;
import org.ekmsim.surroundings.disk.Disk;
import org.jspecify.annotations.Nullable;

/** The part of a world that belongs to one instance. A commit writes changed databases through to their pages in the same step. */
final class WorldInstanceStore implements InstanceStore {

    private static final int UUID_BYTES = 16;
    private static final int KEY_SEED_BYTES = 32;

    private final StateCell cell;
    private final InstanceKey key;
    private final Surroundings surroundings;
    private final WorldClock clock;
    private final ScanPace pace;
    private final Randomness randomness;
    private final GeneratedKeyPairs keyPairs;

    WorldInstanceStore(
            StateCell cell,
            InstanceKey key,
            Surroundings surroundings,
            WorldClock clock,
            ScanPace pace,
            Randomness randomness,
            GeneratedKeyPairs keyPairs) {
        this.cell = cell;
        this.key = key;
        this.surroundings = surroundings;
        this.clock = clock;
        this.pace = pace;
        this.randomness = randomness;
        this.keyPairs = keyPairs;
    }

    @Override
    public InstanceState state() {
        return cell.state().instance(key);
    }

    @Override
    public InstanceState commit(UnaryOperator<InstanceState> change) {
        return commitStorage(storage -> {
                    InstanceState before = storage.state();
                    InstanceState after = change.apply(before);
                    return new Storage(after, writeThrough(storage.disk(), before, after));
                })
                .state();
    }

    @Override
    public Storage commitStorage(UnaryOperator<Storage> change) {
        WorldState committed = cell.change(state -> {
            Storage after = change.apply(new Storage(state.instance(key), state.disk(key.host())));
            return state.withInstance(key, after.state()).withDisk(key.host(), after.disk());
        });
        return new Storage(committed.instance(key), committed.disk(key.host()));
    }

    private static Disk writeThrough(Disk disk, InstanceState before, InstanceState after) {
        Disk written = disk;
        for (Database database : after.databases().byName().values()) {
            Database old = same(database, before);
            if (old == null) {
                written = DatabaseFiles.create(written, database);
            } else if (old != database) {
                written = DatabaseFiles.write(written, old, database);
            }
        }
        for (Database database : before.databases().byName().values()) {
            if (same(database, after) == null) {
                written = DatabaseFiles.delete(written, database);
            }
        }
        return written;
    }

    /** The database of that name, or the one that has its files under another. */
    private static @Nullable Database same(Database database, InstanceState state) {
        return state.databases()
                .find(database.name())
                .or(() -> state.databases().find(database.id()).filter(other -> other.dataFile()
                        .equals(database.dataFile())))
                .orElse(null);
    }

    @Override
    public Disk disk() {
        return cell.state().disk(key.host());
    }

    @Override
    public Surroundings surroundings() {
        return surroundings;
    }

    @Override
    public byte[] randomBytes(int count) {
        return randomness.bytes(count);
    }

    @Override
    public UUID newIdentifier() {
        ByteBuffer bytes = ByteBuffer.wrap(randomness.bytes(UUID_BYTES));
        long version4 = bytes.getLong() & 0xFFFFFFFFFFFF0FFFL | 0x4000L;
        long variant2 = bytes.getLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
        return new UUID(version4, variant2);
    }

    @Override
    public RsaKeyPair newKeyPair(int bits) {
        return keyPairs.pair(bits, randomness.bytes(KEY_SEED_BYTES));
    }

    @Override
    public ScanPace scanPace() {
        return pace;
    }

    @Override
    public void scheduleScan(String database) {
        WorldEvent step = new WorldEvent.EncryptionScanStep(key, database);
        // A scan has one step ahead of it: one that was suspended, or cut short by a restart, may still have its last
        // one waiting.
        cell.change(state -> state.withSchedule(
                state.schedule().without(step).with(state.now().plus(ScanTask.TICK), step)));
    }

    @Override
    public Working beginWork(String who) {
        clock.enter();
        return clock::leave;
    }
}
