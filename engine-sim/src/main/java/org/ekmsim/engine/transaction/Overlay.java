package org.ekmsim.engine.transaction;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.database.DatabaseContents;
import org.ekmsim.engine.database.Databases;
import org.ekmsim.engine.database.Table;
import org.ekmsim.engine.instance.InstanceState;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * What a session sees in place of the last commit: the contents of the databases its transaction has written, the parts of master
 * that a transaction covers, and the temporary tables and table variables that only the session sees.
 *
 * @param databases working contents by lower-case name of the database
 * @param server the state whose principals, credentials and providers count; null when the transaction has changed none
 * @param temporary temporary tables and table variables by {@link Table#key()}, as they stand in tempdb
 */
record Overlay(
        PMap<String, DatabaseContents> databases, @Nullable InstanceState server, PMap<String, Table> temporary) {

    static final Overlay NONE = new Overlay(HashTreePMap.empty(), null, HashTreePMap.empty());

    static String key(String database) {
        return database.toLowerCase(Locale.ROOT);
    }

    /** Whether the session sees the last commit and nothing else. */
    boolean isEmpty() {
        return !isWritten() && temporary.isEmpty();
    }

    /** Whether the transaction has written anything that COMMIT publishes. */
    boolean isWritten() {
        return server != null || !databases.isEmpty();
    }

    Overlay with(String database, DatabaseContents contents) {
        return new Overlay(databases.plus(key(database), contents), server, temporary);
    }

    Overlay with(InstanceState changedServer) {
        return new Overlay(databases, changedServer, temporary);
    }

    Overlay withTemporary(PMap<String, Table> changed) {
        return new Overlay(databases, server, changed);
    }

    /** Only what is not part of the transaction. */
    Overlay published() {
        return NONE.withTemporary(temporary);
    }

    /** What the session sees over the last commit. */
    InstanceState over(InstanceState committed) {
        InstanceState written = publishedTo(committed);
        return temporary.isEmpty() ? written : withTemporaryTables(written);
    }

    private InstanceState withTemporaryTables(InstanceState state) {
        Database tempdb = state.databases().get(Databases.TEMPDB);
        if (!tempdb.isOpen()) {
            return state;
        }
        DatabaseContents contents = tempdb.openContents();
        for (Table table : temporary.values()) {
            contents = contents.with(table);
        }
        return state.with(state.databases().with(tempdb.withContents(contents)));
    }

    /** The commit with the transaction's work in it. */
    InstanceState publishedTo(InstanceState committed) {
        InstanceState state = server == null ? committed : committed.withServerPartsOf(server);
        Databases changed = state.databases();
        for (Map.Entry<String, DatabaseContents> entry : databases.entrySet()) {
            Optional<Database> database = changed.find(entry.getKey()).filter(Database::isOpen);
            if (database.isPresent()) {
                DatabaseContents contents =
                        entry.getValue().withSpentIdsOf(database.get().openContents());
                changed = changed.with(database.get().withContents(contents));
            }
        }
        return changed == state.databases() ? state : state.with(changed);
    }

    /** The commit without the transaction's work, but with the ids and identity values spent on it: they are not given out again. */
    InstanceState spentIn(InstanceState committed) {
        InstanceState state = server == null ? committed : committed.withSpentIdsOf(server);
        Databases changed = state.databases();
        for (Map.Entry<String, DatabaseContents> entry : databases.entrySet()) {
            Optional<Database> database = changed.find(entry.getKey()).filter(Database::isOpen);
            if (database.isPresent()) {
                DatabaseContents before = database.get().openContents();
                DatabaseContents after = before.withSpentIdsOf(entry.getValue());
                if (after != before) {
                    changed = changed.with(database.get().withContents(after));
                }
            }
        }
        return changed == state.databases() ? state : state.with(changed);
    }

    /**
     * This overlay again, as a savepoint remembers it, after the work of a later one is undone. Table variables keep their rows, ids
     * and identity values stay spent.
     *
     * @param later what is undone
     * @param committed the last commit, which databases first written after the savepoint go back to
     */
    Overlay restoredFrom(Overlay later, InstanceState committed) {
        Overlay restored = new Overlay(databases, server, TemporaryTables.rolledBack(temporary, later.temporary));
        for (Map.Entry<String, DatabaseContents> entry : later.databases.entrySet()) {
            DatabaseContents then = databases.get(entry.getKey());
            Optional<DatabaseContents> base = then == null
                    ? committed.databases().find(entry.getKey()).map(Database::contents)
                    : Optional.of(then);
            if (base.isPresent()) {
                restored = restored.with(entry.getKey(), base.get().withSpentIdsOf(entry.getValue()));
            }
        }
        if (later.server == null) {
            return restored;
        }
        return restored.with((server == null ? committed : server).withSpentIdsOf(later.server));
    }
}
