package org.ekmsim.engine.module;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.instance.InstanceState;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.ObjectName;

/**
 * The name of a procedure, resolved.
 *
 * @param database its database
 * @param schema its schema
 * @param name its own name
 * @param written the name as the statement writes it
 */
public record ModuleName(String database, String schema, String name, String written) {

    private static final String DEFAULT_SCHEMA = "dbo";

    /** The name as a session in the database means it. */
    public static ModuleName of(ObjectName name, String currentDatabase) {
        List<Identifier> parts = name.parts();
        return new ModuleName(
                part(parts, 3, currentDatabase),
                part(parts, 2, DEFAULT_SCHEMA),
                name.name().value(),
                parts.stream().map(Identifier::value).collect(Collectors.joining(".")));
    }

    private static String part(List<Identifier> parts, int fromEnd, String otherwise) {
        String value =
                parts.size() < fromEnd ? "" : parts.get(parts.size() - fromEnd).value();
        return value.isEmpty() ? otherwise : value;
    }

    /** The procedure, if its database is there and open and has it. */
    public Optional<StoredProcedure> find(InstanceState state) {
        return state.databases().find(database).filter(Database::isOpen).flatMap(found -> found.openContents()
                .modules()
                .procedure(schema, name));
    }
}
