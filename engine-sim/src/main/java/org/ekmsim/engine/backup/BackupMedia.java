package org.ekmsim.engine.backup;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * What a backup file holds: a media set of one family, and the backup sets on it in the order of their positions.
 *
 * @param id {@code media_uuid}
 * @param name MEDIANAME
 * @param description MEDIADESCRIPTION
 * @param sets the backup sets; the first has position 1
 */
record BackupMedia(UUID id, @Nullable String name, @Nullable String description, PVector<BackupSet> sets) {

    /** A media set without backups. */
    static BackupMedia formatted(UUID id, @Nullable String name, @Nullable String description) {
        return new BackupMedia(id, name, description, TreePVector.empty());
    }

    BackupMedia with(BackupSet set) {
        return new BackupMedia(id, name, description, sets.plus(set));
    }

    /** The same media set with other backups. */
    BackupMedia withSets(List<BackupSet> changed) {
        return new BackupMedia(id, name, description, TreePVector.from(changed));
    }
}
