package org.ekmsim.engine.backup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.database.DatabaseFile;
import org.ekmsim.engine.instance.InstanceState;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.surroundings.disk.Disk;

/**
 * Where the files of a backup go: to where they were, or where MOVE says.
 *
 * @param set the backup
 * @param moves new paths by logical name
 * @param database the database that comes of it
 * @param state the instance
 * @param disk the disk of its machine
 */
record RestoredFiles(BackupSet set, Map<String, String> moves, String database, InstanceState state, Disk disk) {

    private static final int NOT_PART = 3234;
    private static final int CLAIMED_TWICE = 3176;
    private static final int INCORRECT_PATH = 5105;
    private static final int IN_USE = 1834;
    private static final int EXISTS = 5170;
    private static final int CANNOT_BE_RESTORED = 3156;
    private static final int CANNOT_BE_RESTORED_STATE = 4;
    private static final int PLANNING = 3119;

    /**
     * The files with their new paths.
     *
     * @param replace whether files that belong to no database may be written over
     * @throws EngineError 3234 for a move of a file that is not in the backup; 1834 or 5170 with 3156 for each file that cannot be
     *     written, 5105 for a path that is none, 3176 for two files at one path, then 3119
     */
    List<DatabaseFile> planned(boolean replace) {
        for (String moved : moves.keySet()) {
            if (set.files().stream().noneMatch(file -> file.name().equalsIgnoreCase(moved))) {
                throw EngineError.of(NOT_PART, 2, moved, database);
            }
        }
        List<DatabaseFile> planned = new ArrayList<>();
        List<EngineError> problems = new ArrayList<>();
        for (DatabaseFile file : set.files()) {
            DatabaseFile target = moved(file);
            problems.addAll(problems(target, replace));
            planned.add(target);
        }
        if (problems.isEmpty()) {
            requireOwnPaths(planned);
            return planned;
        }
        EngineError first = problems.get(0);
        for (EngineError next : problems.subList(1, problems.size())) {
            first = first.followedBy(next);
        }
        throw first.followedBy(EngineError.of(PLANNING, 1));
    }

    private void requireOwnPaths(List<DatabaseFile> planned) {
        DatabaseFile data = planned.get(0);
        DatabaseFile log = planned.get(1);
        if (disk.rules().key(data.path()).equals(disk.rules().key(log.path()))) {
            throw EngineError.of(CLAIMED_TWICE, 1, log.path(), log.name(), log.id(), data.name(), data.id())
                    .followedBy(EngineError.of(PLANNING, 1));
        }
    }

    private DatabaseFile moved(DatabaseFile file) {
        return moves.entrySet().stream()
                .filter(move -> file.name().equalsIgnoreCase(move.getKey()))
                .findFirst()
                .map(move -> file.at(move.getValue()))
                .orElse(file);
    }

    private List<EngineError> problems(DatabaseFile target, boolean replace) {
        if (!disk.rules().isAbsolute(target.path())) {
            return List.of(
                    EngineError.of(INCORRECT_PATH, 2, target.path()),
                    EngineError.of(CANNOT_BE_RESTORED, CANNOT_BE_RESTORED_STATE, target.name(), target.path()));
        }
        Optional<Database> owner = state.databases().ofFile(target.path(), disk.rules());
        EngineError cannot = EngineError.of(CANNOT_BE_RESTORED, CANNOT_BE_RESTORED_STATE, target.name(), target.path());
        if (owner.isPresent()) {
            return owner.get().name().equalsIgnoreCase(database)
                    ? List.of()
                    : List.of(
                            EngineError.of(IN_USE, 1, target.path(), owner.get().name()), cannot);
        }
        return disk.exists(target.path()) && !replace
                ? List.of(EngineError.of(EXISTS, 1, target.path()), cannot)
                : List.of();
    }
}
