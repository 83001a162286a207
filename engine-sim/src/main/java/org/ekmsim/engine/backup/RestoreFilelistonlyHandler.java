package org.ekmsim.engine.backup;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.ekmsim.engine.catalogue.ViewColumns;
import org.ekmsim.engine.database.DatabaseFile;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.Compilation;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.engine.tde.DatabaseEncryptionKey;
import org.ekmsim.surroundings.disk.DiskFile;
import org.ekmsim.tsql.backup.RestoreFilelistonly;
import org.jspecify.annotations.Nullable;

/**
 * RESTORE FILELISTONLY: the files of the database in a backup, with the thumbprint of the protector a restore will ask for.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/restore-statements-filelistonly-transact-sql">RESTORE Statements -
 *     FILELISTONLY (Transact-SQL)</a>
 */
public final class RestoreFilelistonlyHandler implements CommandHandler<RestoreFilelistonly> {

    private static final String VERB = "RESTORE FILELISTONLY";
    /** How published transcripts of 3013 name the statement. */
    private static final String NAME_IN_ERRORS = "RESTORE FILELIST";

    private static final ViewColumns COLUMNS = ViewColumns.of(VERB);

    private static final int BLOCK = 512;
    /** Data files grow without limit up to 16 TB, log files to 2 TB. */
    private static final long LARGEST_DATA = 35_184_372_080_640L;

    private static final long LARGEST_LOG = 2_199_023_255_552L;

    @Override
    public Class<RestoreFilelistonly> statement() {
        return RestoreFilelistonly.class;
    }

    @Override
    public void compile(RestoreFilelistonly statement, Compilation compilation) {
        MediumReading.compile(statement.source(), statement.options(), VERB, statement.line());
    }

    @Override
    public void execute(RestoreFilelistonly statement, StatementContext context) {
        try {
            MediumReading reading = MediumReading.of(statement.source(), statement.options(), 1, VERB, context);
            BackupSet set = MediumReading.opened(reading.sets().get(0), context);
            MediumReading.key(set, context);
            context.columns(COLUMNS.columns());
            set.files().forEach(file -> context.row(row(set, file)));
            context.counted("RESTORE", set.files().size());
        } catch (EngineError cause) {
            throw cause.followedBy(EngineError.of(3013, 1, NAME_IN_ERRORS));
        }
    }

    private static List<@Nullable Object> row(BackupSet set, DatabaseFile file) {
        DatabaseEncryptionKey key = set.boot().encryption();
        long pages = file.log() ? set.logPages() : set.dataPages();
        return COLUMNS.row()
                .with("LogicalName", file.name())
                .with("PhysicalName", file.path())
                .with("Type", file.log() ? "L" : "D")
                .with("FileGroupName", file.log() ? null : "PRIMARY")
                .with("Size", BigDecimal.valueOf(set.data().length()))
                .with("MaxSize", BigDecimal.valueOf(file.log() ? LARGEST_LOG : LARGEST_DATA))
                .with("FileId", (long) file.id())
                .with("UniqueId", UUID.nameUUIDFromBytes(file.path().getBytes(StandardCharsets.UTF_8)))
                .with("BackupSizeInBytes", pages * DiskFile.PAGE_SIZE)
                .with("SourceBlockSize", BLOCK)
                .with("FileGroupId", file.log() ? 0 : 1)
                .with("IsReadOnly", false)
                .with("IsPresent", true)
                .with("TDEThumbprint", key == null ? null : key.encryptorThumbprint())
                .values();
    }
}
