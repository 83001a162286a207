package org.ekmsim.engine.backup;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.ekmsim.engine.catalogue.DescribedView;
import org.ekmsim.engine.catalogue.NamedValues;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.instance.Dates;
import org.ekmsim.engine.session.CatalogueView;
import org.ekmsim.engine.session.Session;
import org.jspecify.annotations.Nullable;

/**
 * The tables of msdb that tell of media and restores: backupmediaset, backupmediafamily and restorehistory.
 *
 * @see <a href="https://learn.microsoft.com/sql/relational-databases/system-tables/backup-and-restore-tables-transact-sql">Backup and
 *     Restore Tables (Transact-SQL)</a>
 */
public final class BackupMediaViews {

    /** {@code device_type} of a file. */
    static final int DISK = 2;

    /** {@code software_vendor_id} of Microsoft. */
    static final int MICROSOFT = 0x1200;

    static final String SOFTWARE = "Microsoft SQL Server";

    private BackupMediaViews() {}

    /** The three tables. */
    public static List<CatalogueView> all() {
        return List.of(
                new OfHistory("msdb.dbo.backupmediaset", BackupMediaViews::mediaSets),
                new OfHistory("msdb.dbo.backupmediafamily", BackupMediaViews::mediaFamilies),
                new OfHistory("msdb.dbo.restorehistory", BackupMediaViews::restores));
    }

    /** The one family of a media set. */
    static UUID family(UUID media) {
        return UUID.nameUUIDFromBytes(("media family of " + media).getBytes(StandardCharsets.UTF_8));
    }

    /** A table made of the history: the view makes the rows, the function fills them. */
    private record OfHistory(
            String describedAs, Function<OfHistory, Function<BackupHistory, List<NamedValues>>> filling)
            implements DescribedView {

        @Override
        public List<List<@Nullable Object>> rows(Session session, Database database) {
            return filling.apply(this).apply(session.state().backups()).stream()
                    .map(NamedValues::values)
                    .toList();
        }
    }

    private static Function<BackupHistory, List<NamedValues>> mediaSets(OfHistory view) {
        return history -> firstOfEachMedium(history).stream()
                .map(backup -> view.row()
                        .with("media_set_id", history.mediaSetId(backup.mediaId()))
                        .with("media_uuid", backup.mediaId())
                        .with("media_family_count", 1)
                        .with("name", backup.mediaName())
                        .with("description", backup.mediaDescription())
                        .with("software_name", SOFTWARE)
                        .with("software_vendor_id", MICROSOFT)
                        .with("MTF_major_version", 1)
                        .with("mirror_count", 1)
                        .with("is_password_protected", false)
                        .with("is_compressed", backup.set().label().compressed())
                        .with("is_encrypted", backup.set().encryption() != null))
                .toList();
    }

    private static Function<BackupHistory, List<NamedValues>> mediaFamilies(OfHistory view) {
        return history -> firstOfEachMedium(history).stream()
                .map(backup -> view.row()
                        .with("media_set_id", history.mediaSetId(backup.mediaId()))
                        .with("family_sequence_number", 1)
                        .with("media_family_id", family(backup.mediaId()))
                        .with("media_count", 1)
                        .with("physical_device_name", backup.device())
                        .with("device_type", DISK)
                        .with("physical_block_size", 512)
                        .with("mirror", 0))
                .toList();
    }

    private static Function<BackupHistory, List<NamedValues>> restores(OfHistory view) {
        return history -> {
            List<NamedValues> rows = new ArrayList<>();
            for (BackupHistory.Restore restore : history.restores()) {
                rows.add(view.row()
                        .with("restore_history_id", rows.size() + 1)
                        .with("restore_date", Dates.local(restore.time()))
                        .with("destination_database_name", restore.database())
                        .with("user_name", restore.user())
                        .with("backup_set_id", restore.backup())
                        .with("restore_type", "D")
                        .with("replace", restore.replaced())
                        .with("recovery", restore.recovered())
                        .with("restart", false)
                        .with("device_count", 1));
            }
            return rows;
        };
    }

    private static List<BackupHistory.Backup> firstOfEachMedium(BackupHistory history) {
        List<BackupHistory.Backup> first = new ArrayList<>();
        for (BackupHistory.Backup backup : history.backups()) {
            if (first.stream().noneMatch(seen -> seen.mediaId().equals(backup.mediaId()))) {
                first.add(backup);
            }
        }
        return first;
    }
}
