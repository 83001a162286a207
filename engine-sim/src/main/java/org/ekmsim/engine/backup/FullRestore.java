package org.ekmsim.engine.backup;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.database.DatabaseFile;
import org.ekmsim.engine.database.DatabaseFiles;
import org.ekmsim.engine.database.DatabaseState;
import org.ekmsim.engine.database.Databases;
import org.ekmsim.engine.database.SystemDatabases;
import org.ekmsim.engine.instance.InstanceState;
import org.ekmsim.engine.instance.InstanceStore;
import org.ekmsim.engine.instance.InstanceStore.Storage;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.message.UnmodelledException;
import org.ekmsim.engine.permission.PermissionName;
import org.ekmsim.engine.session.Session;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.surroundings.disk.Disk;

/**
 * One restore of a full backup. The protector of an encrypted database is asked before anything is written: without it there is no
 * database afterwards, and the one that was there stays.
 */
final class FullRestore {

    /** The state of 3154 and 3159 in published transcripts. */
    private static final int OTHER_DATABASE_STATE = 4;

    private final String name;
    private final DiskDevice device;
    private final StatementOptions options;
    private final Map<String, String> moves;
    private final StatementContext context;
    private final InstanceStore store;

    FullRestore(
            String name,
            DiskDevice device,
            StatementOptions options,
            Map<String, String> moves,
            StatementContext context) {
        this.name = name;
        this.device = device;
        this.options = options;
        this.moves = moves;
        this.context = context;
        this.store = context.instance().store();
    }

    /**
     * Reads the backup and tells the client.
     *
     * @throws EngineError 3147, 262, 3110, 3102, 3101, 3201, 3241, 4038, 3169, 3154, 3159, 3234, 3119, 33111 and kin, or 824
     */
    void read() {
        refuseSystemDatabases();
        Optional<Database> existing = context.state().databases().find(name);
        requirePermission(existing);
        existing.ifPresent(this::requireUnused);
        BackupMedia medium = device.read(store.disk());
        int position = options.number("FILE", context).orElse(1);
        BackupSet stored = MediumReading.set(medium, position, device);
        requireVersion(stored);
        BackupSet set = MediumReading.opened(stored, context);
        existing.ifPresent(database -> requireReplaceable(database, set));
        List<DatabaseFile> files =
                new RestoredFiles(set, moves, name, context.state(), store.disk()).planned(options.has("REPLACE"));
        MediumReading.key(set, context);
        place(set, files);
        if (!options.has("NORECOVERY")) {
            Recovery.open(name, context);
        }
        remember(medium, set, position);
        Progress.tell(
                RestoreDatabaseHandler.VERB,
                BackupSummary.of(set),
                position,
                name,
                options.percentage(context),
                context);
    }

    private void refuseSystemDatabases() {
        if (name.equalsIgnoreCase(Databases.TEMPDB)) {
            throw EngineError.of(3147, 3);
        }
        if (name.equalsIgnoreCase(Databases.MASTER)) {
            throw EngineError.of(3108, 1);
        }
        if (SystemDatabases.includes(name)) {
            throw new UnmodelledException(RestoreDatabaseHandler.VERB + " of a system database", context.line());
        }
    }

    private void requirePermission(Optional<Database> existing) {
        if (existing.isPresent()) {
            Recovery.requirePermission(existing.get(), context);
        } else if (!context.has(PermissionName.CREATE_ANY_DATABASE)) {
            throw EngineError.of(262, 1, "CREATE DATABASE", Databases.MASTER);
        }
    }

    private void requireUnused(Database database) {
        if (context.session().isIn(database.name())) {
            throw EngineError.of(3102, 1, "RESTORE", database.name());
        }
        for (Session session : context.instance().sessions()) {
            if (session.isIn(database.name())) {
                throw EngineError.of(3101, 1);
            }
        }
    }

    private void requireVersion(BackupSet set) {
        int own = DatabaseVersion.of(context.state().identity().flavour());
        if (set.origin().databaseVersion() > own) {
            throw EngineError.of(3169, 1, set.origin().databaseVersion(), own);
        }
    }

    /** Without REPLACE only the same database is written over, and not before the end of its log is backed up. */
    private void requireReplaceable(Database database, BackupSet set) {
        if (options.has("REPLACE")) {
            return;
        }
        if (!database.family().equals(set.family())) {
            throw EngineError.of(3154, OTHER_DATABASE_STATE, database.name());
        }
        if (database.state() != DatabaseState.RESTORING
                && !database.recoveryModel().equals("SIMPLE")) {
            throw EngineError.of(3159, 1, database.name());
        }
    }

    private void place(BackupSet set, List<DatabaseFile> files) {
        Instant now = context.instance().now();
        String owner = context.session().login();
        store.commitStorage(storage -> {
            InstanceState state = storage.state();
            Disk disk = storage.disk();
            Optional<Database> old = state.databases().find(name);
            int id = old.map(Database::id).orElseGet(() -> state.databases().nextId());
            if (old.isPresent()) {
                disk = DatabaseFiles.delete(disk, old.get());
            }
            Database restored =
                    Database.restored(id, name, set.boot(), set.settings(), files, set.family(), owner, now);
            return new Storage(
                    state.with(state.databases().with(restored)), DatabaseFiles.restore(disk, restored, set.data()));
        });
    }

    private void remember(BackupMedia medium, BackupSet set, int position) {
        Instant now = context.instance().now();
        store.commit(state -> {
            BackupHistory history = state.backups();
            if (history.idOf(set.id()) == 0) {
                history = history.with(new BackupHistory.Backup(
                        medium.id(),
                        medium.name(),
                        medium.description(),
                        device.path(),
                        position,
                        BackupSummary.of(set)));
            }
            return state.with(history.with(new BackupHistory.Restore(
                    now,
                    name,
                    context.session().login(),
                    history.idOf(set.id()),
                    options.has("REPLACE"),
                    !options.has("NORECOVERY"))));
        });
    }
}
