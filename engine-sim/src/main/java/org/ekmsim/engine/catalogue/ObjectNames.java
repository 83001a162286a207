package org.ekmsim.engine.catalogue;

import java.util.Optional;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.database.Table;
import org.ekmsim.engine.instance.InstanceState;

/** Resolves the name a script passes to OBJECT_ID. */
final class ObjectNames {

    private ObjectNames() {}

    /** The id of the table named {@code [[database.]schema.]table}, brackets allowed. */
    static Optional<Integer> find(InstanceState state, String currentDatabase, String name) {
        String[] parts = name.replace("[", "").replace("]", "").split("\\.", -1);
        String database = parts.length > 2 ? parts[parts.length - 3] : currentDatabase;
        String schema = parts.length > 1 && !parts[parts.length - 2].isEmpty() ? parts[parts.length - 2] : "dbo";
        return state.databases()
                .find(database)
                .filter(Database::isOpen)
                .map(Database::openContents)
                .flatMap(contents -> contents.table(schema, parts[parts.length - 1]))
                .map(Table::objectId);
    }
}
