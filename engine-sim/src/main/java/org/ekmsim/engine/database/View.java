package org.ekmsim.engine.database;

import java.time.Instant;
import java.util.List;

/**
 * A view a user made.
 *
 * @param objectId {@code object_id}
 * @param columns its columns, as they were when it was made
 * @param definition the statement that made it
 * @param query what it answers with
 */
public record View(
        int objectId,
        String schema,
        String name,
        Instant createDate,
        Instant modifyDate,
        List<TableColumn> columns,
        String definition,
        StoredQuery query) {

    public View {
        columns = List.copyOf(columns);
    }

    public String qualifiedName() {
        return schema + "." + name;
    }

    /** The view in another schema. */
    public View inSchema(String changed) {
        return new View(objectId, changed, name, createDate, modifyDate, columns, definition, query);
    }
}
