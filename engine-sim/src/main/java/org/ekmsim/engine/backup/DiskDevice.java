package org.ekmsim.engine.backup;

import java.util.List;
import java.util.Optional;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.message.UnmodelledException;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.surroundings.disk.Disk;
import org.ekmsim.surroundings.disk.DiskFile;
import org.ekmsim.tsql.backup.BackupDevice;

/**
 * A file of the instance's machine as a backup device.
 *
 * @param path absolute path, or {@code NUL}
 */
record DiskDevice(String path) {

    private static final String NUL = "NUL";

    private static final int CANNOT_OPEN = 3201;
    /** The states published transcripts show: 1 when a backup cannot be written, 2 when a restore finds no file. */
    private static final int CANNOT_READ_STATE = 2;

    /**
     * The one device of a statement.
     *
     * @throws UnmodelledException when there are several, or another kind than DISK and URL
     */
    static BackupDevice.Physical only(List<BackupDevice> devices, String statement, int line) {
        if (devices.size() > 1) {
            throw new UnmodelledException(statement + " with several devices", line);
        }
        if (devices.get(0) instanceof BackupDevice.Physical device
                && (device.kind() == BackupDevice.Kind.DISK || device.kind() == BackupDevice.Kind.URL)) {
            return device;
        }
        String kind = devices.get(0) instanceof BackupDevice.Physical device
                ? device.kind().name()
                : "a logical device";
        throw new UnmodelledException(statement + " with " + kind, line);
    }

    /** The file a DISK device names; a name without a folder is one in the instance's folder of backups. */
    static DiskDevice of(BackupDevice.Physical device, StatementContext context) {
        String path = context.display(device.path());
        if (path.equalsIgnoreCase(NUL)) {
            return new DiskDevice(NUL);
        }
        Disk disk = context.instance().store().disk();
        if (disk.rules().isAbsolute(path)) {
            return new DiskDevice(path);
        }
        String folder = context.state().identity().backupFolder();
        return new DiskDevice(folder + disk.rules().separator() + path);
    }

    /** Whether what is written there is gone. */
    boolean isNul() {
        return path.equals(NUL);
    }

    /**
     * What a restore reads there.
     *
     * @throws EngineError 3201 when there is no such file, 3241 when it is no backup
     */
    BackupMedia read(Disk disk) {
        DiskFile file = disk.find(path)
                .orElseThrow(() -> EngineError.of(
                        CANNOT_OPEN, CANNOT_READ_STATE, path, "2(The system cannot find the file specified.)"));
        // State 0 is what published transcripts of a file in another format show.
        return MediaCodec.decode(file).orElseThrow(() -> EngineError.of(3241, 0, path));
    }

    /**
     * What stands there before a backup; empty when there is no such file.
     *
     * @throws EngineError 3242 when it is no backup
     */
    Optional<BackupMedia> present(Disk disk) {
        return disk.find(path).map(file -> MediaCodec.decode(file).orElseThrow(() -> EngineError.of(3242, 2, path)));
    }
}
