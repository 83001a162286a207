package org.ekmsim.engine.backup;

import java.math.BigDecimal;
import java.util.List;
import org.ekmsim.engine.catalogue.ViewColumns;
import org.ekmsim.engine.database.BootPage;
import org.ekmsim.engine.instance.Dates;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.Compilation;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.engine.tde.DatabaseEncryptionKey;
import org.ekmsim.engine.type.Collation;
import org.ekmsim.tsql.backup.RestoreHeaderonly;
import org.jspecify.annotations.Nullable;

/**
 * RESTORE HEADERONLY: the backups on a medium. Positions in the log are not kept: those columns are NULL.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/restore-statements-headeronly-transact-sql">RESTORE Statements -
 *     HEADERONLY (Transact-SQL)</a>
 */
public final class RestoreHeaderonlyHandler implements CommandHandler<RestoreHeaderonly> {

    private static final String VERB = "RESTORE HEADERONLY";
    private static final ViewColumns COLUMNS = ViewColumns.of(VERB);

    @Override
    public Class<RestoreHeaderonly> statement() {
        return RestoreHeaderonly.class;
    }

    @Override
    public void compile(RestoreHeaderonly statement, Compilation compilation) {
        MediumReading.compile(statement.source(), statement.options(), VERB, statement.line());
    }

    @Override
    public void execute(RestoreHeaderonly statement, StatementContext context) {
        try {
            MediumReading reading = MediumReading.of(statement.source(), statement.options(), 0, VERB, context);
            List<BackupSet> sets = reading.sets().stream()
                    .map(set -> MediumReading.opened(set, context))
                    .toList();
            sets.forEach(set -> MediumReading.key(set, context));
            context.columns(COLUMNS.columns());
            int position = reading.first();
            for (BackupSet set : sets) {
                context.row(row(set, position++));
            }
            context.counted("RESTORE", sets.size());
        } catch (EngineError cause) {
            throw cause.followedBy(EngineError.of(3013, 1, VERB));
        }
    }

    private static List<@Nullable Object> row(BackupSet set, int position) {
        BootPage boot = set.boot();
        BackupSet.Origin origin = set.origin();
        DatabaseEncryptionKey key = set.encryption();
        String[] version = origin.productVersion().split("\\.", -1);
        return COLUMNS.row()
                .with("BackupName", set.label().name())
                .with("BackupDescription", set.label().description())
                .with("BackupType", 1)
                .with("BackupTypeDescription", "Database")
                .with("Compressed", set.label().compressed() ? 1 : 0)
                .with("Position", position)
                .with("DeviceType", BackupMediaViews.DISK)
                .with("UserName", origin.user())
                .with("ServerName", origin.server())
                .with("MachineName", origin.machine())
                .with("DatabaseName", boot.name())
                .with("DatabaseVersion", origin.databaseVersion())
                .with("DatabaseCreationDate", Dates.local(boot.createDate()))
                .with("BackupSize", BigDecimal.valueOf(set.size()))
                .with("CompressedBackupSize", set.storedSize())
                .with("BackupStartDate", Dates.local(origin.taken()))
                .with("BackupFinishDate", Dates.local(origin.taken()))
                .with("CompatibilityLevel", boot.compatibilityLevel())
                .with("SoftwareVendorId", BackupMediaViews.MICROSOFT)
                .with("SoftwareVersionMajor", Integer.valueOf(version[0]))
                .with("SoftwareVersionMinor", Integer.valueOf(version[1]))
                .with("SoftwareVersionBuild", Integer.valueOf(version[2]))
                .with("Collation", Collation.SERVER)
                .with("FamilyGUID", set.family())
                .with(
                        List.of(
                                "HasBulkLoggedData",
                                "IsSnapshot",
                                "IsDamaged",
                                "HasIncompleteMetaData",
                                "IsForceOffline"),
                        false)
                .with("HasBackupChecksums", set.label().checksums())
                .with("IsCopyOnly", set.label().copyOnly())
                .with("RecoveryModel", BackupSetView.shown(set.recoveryModel()))
                .with("BackupSetGUID", set.id())
                .with("Containment", 0)
                .with("KeyAlgorithm", key == null ? null : BackupSetView.algorithm(key))
                .with("EncryptorThumbprint", key == null ? null : key.encryptorThumbprint())
                .with("EncryptorType", key == null ? null : key.encryptorType())
                .values();
    }
}
