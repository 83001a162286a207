package org.ekmsim.engine.backup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ekmsim.engine.database.Databases;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.message.UnmodelledException;
import org.ekmsim.engine.permission.PermissionName;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.engine.tde.DatabaseEncryptionKey;
import org.ekmsim.engine.tde.OpenEncryptionKey;
import org.ekmsim.tsql.backup.BackupDevice;
import org.ekmsim.tsql.backup.RestoreOption;
import org.ekmsim.tsql.backup.RestoreSource;
import org.ekmsim.tsql.option.NamedOption;
import org.jspecify.annotations.Nullable;

/**
 * What the RESTORE statements that only look at a medium have in common: one file, FILE = n, CREATE DATABASE permission, and the
 * protector of an encrypted database.
 *
 * @param medium what stands on the device
 * @param first position of the first set that is meant, from 1
 * @param sets the sets that are meant
 */
record MediumReading(BackupMedia medium, int first, List<BackupSet> sets) {

    /** The options of the statements that only look. */
    private static final Set<String> OPTIONS = Set.of("CHECKSUM", "FILE", "LOADHISTORY", "NO_CHECKSUM", "STATS");

    /** The device of a RESTORE; a snapshot is refused. */
    static BackupDevice.Physical device(@Nullable RestoreSource source, String statement, int line) {
        if (source instanceof RestoreSource.Devices devices) {
            return DiskDevice.only(devices.devices(), statement, line);
        }
        throw new UnmodelledException(statement + " ... FROM DATABASE_SNAPSHOT", line);
    }

    /** The options of a RESTORE, other than MOVE. */
    static StatementOptions options(List<RestoreOption> options, Set<String> modelled, String statement, int line) {
        List<NamedOption> named = new ArrayList<>();
        for (RestoreOption option : options) {
            if (!(option instanceof RestoreOption.Plain plain)) {
                throw new UnmodelledException(statement + " ... WITH MOVE or a mark", line);
            }
            named.add(plain.option());
        }
        return StatementOptions.of(named, modelled, statement, line);
    }

    /** Refuses what a statement that only looks at a medium may not say here. */
    static void compile(RestoreSource source, List<RestoreOption> options, String statement, int line) {
        if (device(source, statement, line).kind() == BackupDevice.Kind.URL) {
            throw new UnmodelledException(statement + " ... URL", line);
        }
        options(options, OPTIONS, statement, line);
    }

    /**
     * Reads the medium.
     *
     * @param otherwise position when FILE is not said; 0 for every set
     * @throws EngineError 262, 3201, 3241 or 4038
     */
    static MediumReading of(
            RestoreSource source,
            List<RestoreOption> options,
            int otherwise,
            String statement,
            StatementContext context) {
        if (!context.has(PermissionName.CREATE_ANY_DATABASE)) {
            throw EngineError.of(262, 1, "CREATE DATABASE", Databases.MASTER);
        }
        DiskDevice device = DiskDevice.of(device(source, statement, context.line()), context);
        BackupMedia medium = device.read(context.instance().store().disk());
        int position = options(options, OPTIONS, statement, context.line())
                .number("FILE", context)
                .orElse(otherwise);
        return position == 0
                ? new MediumReading(medium, 1, medium.sets())
                : new MediumReading(medium, position, List.of(set(medium, position, device)));
    }

    /**
     * The set at a position.
     *
     * @throws EngineError 4038 when there is none
     */
    static BackupSet set(BackupMedia medium, int position, DiskDevice device) {
        if (position < 1 || position > medium.sets().size()) {
            throw EngineError.of(4038, 1, position, device.path());
        }
        return medium.sets().get(position - 1);
    }

    /**
     * A backup that can be read: an encrypted one decrypted.
     *
     * @throws EngineError 33111 and kin when the protector of the backup is not to be had
     */
    static BackupSet opened(BackupSet set, StatementContext context) {
        DatabaseEncryptionKey encryption = set.encryption();
        return encryption == null
                ? set
                : set.decrypted(unwrapped(encryption, context).pageKey());
    }

    /**
     * The key of the database in a backup, null when it has none.
     *
     * @throws EngineError 33111 and kin when the protector is not to be had
     */
    static @Nullable OpenEncryptionKey key(BackupSet set, StatementContext context) {
        DatabaseEncryptionKey stored = set.boot().encryption();
        return stored == null ? null : unwrapped(stored, context);
    }

    private static OpenEncryptionKey unwrapped(DatabaseEncryptionKey stored, StatementContext context) {
        return context.instance()
                .databaseStartup()
                .unwrap(stored, context.session().id(), context.session().cancellation());
    }
}
