package org.ekmsim.engine.backup;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * The history of backups and restores of an instance, as the tables of msdb keep it.
 *
 * @param backups finished backups, oldest first: {@code backup_set_id} is the position from 1
 * @param restores finished restores, oldest first
 */
public record BackupHistory(PVector<Backup> backups, PVector<Restore> restores) {

    /**
     * A finished backup, or one that was read from a device to be restored.
     *
     * @param mediaId the media set
     * @param mediaName its name
     * @param mediaDescription its description
     * @param device path of the file
     * @param position position on the medium
     * @param set what was backed up, without its pages
     */
    record Backup(
            UUID mediaId,
            @Nullable String mediaName,
            @Nullable String mediaDescription,
            String device,
            int position,
            BackupSummary set) {}

    /**
     * A finished restore.
     *
     * @param time when
     * @param database the database that came of it
     * @param user the login
     * @param backup {@code backup_set_id} of the backup
     * @param replaced whether REPLACE was said
     * @param recovered whether the database was recovered
     */
    record Restore(Instant time, String database, String user, int backup, boolean replaced, boolean recovered) {}

    /** Nothing was backed up yet. */
    public static BackupHistory none() {
        return new BackupHistory(TreePVector.empty(), TreePVector.empty());
    }

    BackupHistory with(Backup backup) {
        return new BackupHistory(backups.plus(backup), restores);
    }

    BackupHistory with(Restore restore) {
        return new BackupHistory(backups, restores.plus(restore));
    }

    /** {@code backup_set_id} of a backup; 0 when it is not in the history. */
    int idOf(UUID set) {
        for (int i = 0; i < backups.size(); i++) {
            if (backups.get(i).set().id().equals(set)) {
                return i + 1;
            }
        }
        return 0;
    }

    /** {@code media_set_id}: media sets are numbered as they first occur. */
    int mediaSetId(UUID media) {
        return (int) backups.stream()
                        .map(Backup::mediaId)
                        .distinct()
                        .takeWhile(id -> !id.equals(media))
                        .count()
                + 1;
    }
}
