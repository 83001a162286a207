package org.ekmsim.engine.module;

import java.util.Optional;
import java.util.stream.Stream;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.name.NameMap;

/**
 * The text of a procedure or view, for those who ask for it by name or id.
 *
 * @param objectId {@code object_id}
 * @param schema its schema
 * @param name its name
 * @param definition the statement that made it
 * @param encrypted whether nobody is shown the text
 */
record ModuleText(int objectId, String schema, String name, String definition, boolean encrypted) {

    /** The module named {@code [schema.]name}, brackets allowed. */
    static Optional<ModuleText> find(Database database, String written) {
        String[] parts = written.replace("[", "").replace("]", "").split("\\.", -1);
        String schema = parts.length > 1 && !parts[parts.length - 2].isEmpty() ? parts[parts.length - 2] : "dbo";
        String name = parts[parts.length - 1];
        return all(database)
                .filter(text -> NameMap.same(text.schema, schema) && NameMap.same(text.name, name))
                .findFirst();
    }

    /** The text of the module of that id; empty when there is none or it is encrypted. */
    static Optional<String> definition(Database database, int objectId) {
        return all(database)
                .filter(text -> text.objectId == objectId && !text.encrypted)
                .map(ModuleText::definition)
                .findFirst();
    }

    private static Stream<ModuleText> all(Database database) {
        return Stream.concat(
                database.openContents().modules().byId().stream()
                        .map(procedure -> new ModuleText(
                                procedure.objectId(),
                                procedure.schema(),
                                procedure.name(),
                                procedure.definition(),
                                procedure.encrypted())),
                database.openContents().views().all().stream()
                        .map(view ->
                                new ModuleText(view.objectId(), view.schema(), view.name(), view.definition(), false)));
    }
}
