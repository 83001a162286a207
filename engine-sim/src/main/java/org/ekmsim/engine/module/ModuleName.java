package org.ekmsim.engine.module;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.instance.InstanceState;
import org.ekmsim.engine.session.Session;
import org.ekmsim.engine.user.DefaultSchemas;
import org.ekmsim.engine.user.Schema;
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

    /** The name as the session means it: in the schema written, else where a procedure has it, else in the default schema. */
    public static ModuleName of(ObjectName name, Session session) {
        List<Identifier> parts = name.parts();
        String database = part(parts, 3, session.database());
        String own = name.name().value();
        return new ModuleName(
                database,
                schema(part(parts, 2, ""), own, session.state().databases().find(database), session),
                own,
                parts.stream().map(Identifier::value).collect(Collectors.joining(".")));
    }

    private static String schema(String written, String name, Optional<Database> database, Session session) {
        if (!written.isEmpty() || database.filter(Database::isOpen).isEmpty()) {
            return written.isEmpty() ? Schema.DBO : written;
        }
        List<String> searched = DefaultSchemas.searched(session, database.get(), "");
        Modules modules = database.get().openContents().modules();
        return searched.stream()
                .filter(schema -> modules.procedure(schema, name).isPresent())
                .findFirst()
                .orElse(searched.get(0));
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
