package org.ekmsim.engine.key;

import java.util.Optional;
import org.ekmsim.engine.instance.InstanceStore;
import org.ekmsim.engine.instance.InstanceStore.Storage;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.surroundings.disk.Disk;
import org.ekmsim.surroundings.disk.DiskException;
import org.ekmsim.surroundings.disk.DiskFile;

/**
 * The files on the server's disk that certificates and keys go to and come from. A path without a folder means the data folder of the
 * instance. What is written stays, whatever becomes of the statement.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/backup-certificate-transact-sql">BACKUP CERTIFICATE (Transact-SQL)</a>
 */
public final class ServerKeyFiles {

    private ServerKeyFiles() {}

    /**
     * Writes a new file.
     *
     * @throws EngineError 15240 when it exists or cannot be
     */
    public static void write(String path, byte[] content, StatementContext context) {
        InstanceStore store = context.instance().store();
        String whole = whole(path, context);
        store.commitStorage(storage -> new Storage(storage.state(), created(storage.disk(), whole, path, content)));
    }

    /** Refuses with 15240 a file that could not be written. */
    public static void requireNew(String path, StatementContext context) {
        created(context.instance().store().disk(), whole(path, context), path, new byte[0]);
    }

    /** The content of a file, perhaps followed by zeros; empty when there is none. */
    public static Optional<byte[]> read(String path, StatementContext context) {
        return context.instance().store().disk().find(whole(path, context)).map(DiskFile::toBytes);
    }

    private static Disk created(Disk disk, String path, String written, byte[] content) {
        try {
            return disk.create(path, DiskFile.ofBytes(content));
        } catch (DiskException e) {
            throw EngineError.of(15240, 1, written);
        }
    }

    private static String whole(String path, StatementContext context) {
        boolean folder = path.indexOf('\\') >= 0 || path.indexOf('/') >= 0;
        return folder ? path : context.state().identity().dataFolder() + path;
    }
}
