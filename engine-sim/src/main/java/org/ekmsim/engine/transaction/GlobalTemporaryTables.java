package org.ekmsim.engine.transaction;

import java.util.HashSet;
import java.util.Set;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.database.DatabaseContents;
import org.ekmsim.engine.database.Databases;
import org.ekmsim.engine.database.Table;
import org.ekmsim.engine.instance.InstanceState;
import org.ekmsim.engine.instance.InstanceStore;

/** The global temporary tables a session has made: everybody sees them, and they go when it ends. */
public final class GlobalTemporaryTables {

    private final Set<Integer> objectIds = new HashSet<>();

    /** Remembers a table that the session has made. */
    public void add(Table table) {
        objectIds.add(table.objectId());
    }

    /** Drops those that are still there. */
    void drop(InstanceStore store) {
        if (!objectIds.isEmpty()) {
            store.commit(this::without);
            objectIds.clear();
        }
    }

    private InstanceState without(InstanceState state) {
        Database tempdb = state.databases().get(Databases.TEMPDB);
        if (!tempdb.isOpen()) {
            return state;
        }
        DatabaseContents contents = tempdb.openContents();
        for (Table table : contents.tables().values()) {
            contents = objectIds.contains(table.objectId()) ? contents.without(table) : contents;
        }
        return state.with(state.databases().with(tempdb.withContents(contents)));
    }
}
