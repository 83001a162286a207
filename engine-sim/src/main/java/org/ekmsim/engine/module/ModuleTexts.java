package org.ekmsim.engine.module;

import java.util.Optional;
import org.ekmsim.engine.database.Database;
import org.jspecify.annotations.Nullable;

/** Finding a procedure by the name or id that a function or system procedure is given. */
final class ModuleTexts {

    private ModuleTexts() {}

    /** The procedure named {@code [schema.]name}, brackets allowed. */
    static Optional<StoredProcedure> find(Database database, String written) {
        String[] parts = written.replace("[", "").replace("]", "").split("\\.", -1);
        String schema = parts.length > 1 && !parts[parts.length - 2].isEmpty() ? parts[parts.length - 2] : "dbo";
        return database.openContents().modules().procedure(schema, parts[parts.length - 1]);
    }

    /** The text of the procedure of that id; null when there is none or it is encrypted. */
    static @Nullable String definition(Database database, int objectId) {
        return database.openContents().modules().byId().stream()
                .filter(procedure -> procedure.objectId() == objectId && !procedure.encrypted())
                .map(StoredProcedure::definition)
                .findFirst()
                .orElse(null);
    }
}
