package org.ekmsim.engine.backup;

import java.time.Instant;
import java.util.UUID;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.database.DatabaseFiles;
import org.ekmsim.engine.database.Databases;
import org.ekmsim.engine.instance.InstanceIdentity;
import org.ekmsim.engine.instance.InstanceStore;
import org.ekmsim.engine.instance.InstanceStore.Storage;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.permission.PermissionName;
import org.ekmsim.engine.permission.Securable;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.engine.tde.OpenEncryptionKey;
import org.ekmsim.surroundings.disk.Disk;
import org.ekmsim.surroundings.disk.DiskFile;
import org.jspecify.annotations.Nullable;
import org.pcollections.TreePVector;

/** One full backup of a database to a file: its pages as they stand on the disk, encrypted ones encrypted. */
final class FullBackup {

    private static final String VERB = "BACKUP DATABASE";

    /** The state of 911 that published transcripts of backups show. */
    private static final int NO_DATABASE_STATE = 11;

    private final String name;
    private final DiskDevice device;
    private final StatementOptions options;
    private final StatementContext context;
    private final InstanceStore store;

    FullBackup(String name, DiskDevice device, StatementOptions options, StatementContext context) {
        this.name = name;
        this.device = device;
        this.options = options;
        this.context = context;
        this.store = context.instance().store();
    }

    /**
     * Writes the backup and tells the client.
     *
     * @throws EngineError 911, 3147, 262, 942 and kin, 3023, 3242, 3201 or 824
     */
    void write() {
        Database database = database();
        BackupSet.Label label = new BackupSet.Label(
                options.text("NAME", context).orElse(null),
                options.text("DESCRIPTION", context).orElse(null),
                options.has("COPY_ONLY"),
                options.has("CHECKSUM"),
                options.has("COMPRESSION"));
        OpenEncryptionKey key = options.encryption(context).orElse(null);
        UUID setId = store.newIdentifier();
        UUID mediaId = store.newIdentifier();
        BackupSet.Origin origin = origin(context.instance().now());
        Storage after = store.commitStorage(storage -> {
            Database current = storage.state().databases().get(name);
            requireNoScan(current);
            BackupSet set = taken(setId, label, origin, current, storage.disk());
            BackupMedia media =
                    medium(storage.disk(), mediaId, key != null).with(key == null ? set : set.encrypted(key));
            Disk disk = device.isNul() ? storage.disk() : storage.disk().write(device.path(), MediaCodec.encode(media));
            var entry = new BackupHistory.Backup(
                    media.id(),
                    media.name(),
                    media.description(),
                    device.path(),
                    media.sets().size(),
                    BackupSummary.of(set).encryptedBy(key == null ? null : key.key()));
            return new Storage(storage.state().with(storage.state().backups().with(entry)), disk);
        });
        BackupHistory history = after.state().backups();
        BackupHistory.Backup written = history.backups().get(history.idOf(setId) - 1);
        Progress.tell(VERB, written.set(), written.position(), database.name(), options.percentage(context), context);
    }

    private Database database() {
        Database database =
                context.state().databases().find(name).orElseThrow(() -> EngineError.of(911, NO_DATABASE_STATE, name));
        if (database.name().equals(Databases.TEMPDB)) {
            throw EngineError.of(3147, 3);
        }
        if (!context.has(PermissionName.BACKUP_DATABASE, Securable.of(database))) {
            throw EngineError.of(262, 1, VERB, database.name());
        }
        database.openContents();
        requireNoScan(database);
        requireWritable();
        if (options.has("CHECKSUM")) {
            readEveryPage(database);
        }
        return database;
    }

    /** An encryption scan and a backup wait for each other on a server; the number is that of backups that do not (inferred). */
    private static void requireNoScan(Database database) {
        OpenEncryptionKey key = database.encryptionKey();
        if (key != null && key.key().state().isScanning()) {
            throw EngineError.of(3023, 2);
        }
    }

    /** A file of a database is open and cannot be written over. */
    private void requireWritable() {
        boolean taken = !device.isNul()
                && context.state()
                        .databases()
                        .ofFile(device.path(), store.disk().rules())
                        .isPresent();
        if (taken) {
            throw EngineError.of(
                    3201,
                    1,
                    device.path(),
                    "32(The process cannot access the file because it is being used by another process.)");
        }
    }

    private void readEveryPage(Database database) {
        @Nullable OpenEncryptionKey key = database.encryptionKey();
        DatabaseFiles.read(store.disk(), database.dataFile(), key == null ? null : key.pageKey());
    }

    /** The medium the backup is added to: what stands on the device, without its backups by INIT, or a new one by FORMAT. */
    private BackupMedia medium(Disk disk, UUID newId, boolean encrypted) {
        BackupMedia formatted = BackupMedia.formatted(
                newId,
                options.text("MEDIANAME", context).orElse(null),
                options.text("MEDIADESCRIPTION", context).orElse(null));
        if (device.isNul() || options.has("FORMAT")) {
            return formatted;
        }
        BackupMedia present = device.present(disk).orElse(formatted);
        if (encrypted && present.sets().stream().anyMatch(set -> set.encryption() == null)) {
            throw EngineError.of(3095, 1);
        }
        return options.has("INIT") ? present.withSets(TreePVector.empty()) : present;
    }

    private BackupSet.Origin origin(Instant now) {
        InstanceIdentity identity = context.state().identity();
        return new BackupSet.Origin(
                now,
                context.session().login(),
                identity.serverName(),
                identity.host(),
                DatabaseVersion.of(identity.flavour()),
                identity.flavour().productVersion());
    }

    private static BackupSet taken(
            UUID id, BackupSet.Label label, BackupSet.Origin origin, Database database, Disk disk) {
        DiskFile data = DatabaseFiles.open(disk, database.dataFile());
        int logPages = (int)
                DatabaseFiles.open(disk, database.logFile()).writtenPages().count();
        return new BackupSet(
                id,
                label,
                origin,
                database.family(),
                database.recoveryModel(),
                database.settings(),
                database.files(),
                null,
                logPages,
                data);
    }
}
