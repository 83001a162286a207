package org.ekmsim.engine.backup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ekmsim.engine.catalogue.DescribedView;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.instance.Dates;
import org.ekmsim.engine.session.Session;
import org.ekmsim.engine.tde.DatabaseEncryptionKey;
import org.ekmsim.engine.type.Collation;
import org.jspecify.annotations.Nullable;

/**
 * msdb.dbo.backupset. Positions in the log are not kept: those columns are NULL.
 *
 * @see <a href="https://learn.microsoft.com/sql/relational-databases/system-tables/backupset-transact-sql">backupset (Transact-SQL)</a>
 */
public final class BackupSetView implements DescribedView {

    /** {@code key_algorithm} of a backup that is not encrypted itself, also of one of an encrypted database. */
    private static final String NOT_ENCRYPTED = "NO_Encryption";

    @Override
    public String describedAs() {
        return "msdb.dbo.backupset";
    }

    @Override
    public List<List<@Nullable Object>> rows(Session session, Database database) {
        BackupHistory history = session.state().backups();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (BackupHistory.Backup backup : history.backups()) {
            rows.add(row(backup, history, rows.size() + 1));
        }
        return rows;
    }

    /** The algorithm as the table writes it, for example {@code aes_256}. */
    static String algorithm(DatabaseEncryptionKey key) {
        return key.algorithm().name().toLowerCase(Locale.ROOT);
    }

    /** The table writes BULK-LOGGED where the option is BULK_LOGGED. */
    static String shown(String recoveryModel) {
        return recoveryModel.replace('_', '-');
    }

    private List<@Nullable Object> row(BackupHistory.Backup backup, BackupHistory history, int id) {
        BackupSummary set = backup.set();
        BackupSet.Origin origin = set.origin();
        DatabaseEncryptionKey key = set.encryption();
        String[] version = origin.productVersion().split("\\.", -1);
        return row().with("backup_set_id", id)
                .with("backup_set_uuid", set.id())
                .with("media_set_id", history.mediaSetId(backup.mediaId()))
                .with(
                        List.of(
                                "first_family_number",
                                "first_media_number",
                                "last_family_number",
                                "last_media_number",
                                "catalog_family_number",
                                "catalog_media_number"),
                        1)
                .with("position", backup.position())
                .with("software_vendor_id", BackupMediaViews.MICROSOFT)
                .with("name", set.label().name())
                .with("description", set.label().description())
                .with("user_name", origin.user())
                .with("software_major_version", Integer.valueOf(version[0]))
                .with("software_minor_version", Integer.valueOf(version[1]))
                .with("software_build_version", Integer.valueOf(version[2]))
                .with("time_zone", 0)
                .with("database_creation_date", Dates.local(set.created()))
                .with("backup_start_date", Dates.local(origin.taken()))
                .with("backup_finish_date", Dates.local(origin.taken()))
                .with("type", "D")
                .with("compatibility_level", set.compatibilityLevel())
                .with("database_version", origin.databaseVersion())
                .with("backup_size", BigDecimal.valueOf(set.size()))
                .with("compressed_backup_size", BigDecimal.valueOf(set.storedSize()))
                .with("database_name", set.database())
                .with("server_name", origin.server())
                .with("machine_name", origin.machine())
                .with("collation_name", Collation.SERVER)
                .with(
                        List.of(
                                "is_password_protected",
                                "has_bulk_logged_data",
                                "is_snapshot",
                                "is_damaged",
                                "has_incomplete_metadata",
                                "is_force_offline"),
                        false)
                .with("has_backup_checksums", set.label().checksums())
                .with("is_copy_only", set.label().copyOnly())
                .with("recovery_model", shown(set.recoveryModel()))
                .with("family_guid", set.family())
                .with("key_algorithm", key == null ? NOT_ENCRYPTED : algorithm(key))
                .with("encryptor_thumbprint", key == null ? null : key.encryptorThumbprint())
                .with("encryptor_type", key == null ? null : key.encryptorType())
                .values();
    }
}
