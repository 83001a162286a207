package org.ekmsim.engine.catalogue;

import java.util.Optional;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.session.FunctionArguments;
import org.ekmsim.engine.session.Session;
import org.ekmsim.engine.session.TemporaryNames;

/** Finds the objects that metadata functions name. */
final class NamedObjects {

    private NamedObjects() {}

    /** The object of a name; the database it begins with, or the current one, must be open. */
    static Optional<CatalogueObject> find(Session session, String text) {
        MultipartName name = MultipartName.of(text.strip());
        String own = TemporaryNames.found(name.object(), session);
        return database(session, name.database()).flatMap(database -> CatalogueObjects.all(session, database)
                .filter(object -> object.name().equalsIgnoreCase(own))
                .filter(object -> object.schema().equalsIgnoreCase(name.schema()))
                .findFirst());
    }

    /** The object of the id that is the first argument, in the database whose id is the second, or the current one. */
    static Optional<CatalogueObject> find(Session session, FunctionArguments arguments) {
        Optional<Database> database = arguments.has(1)
                ? arguments
                        .number(1)
                        .flatMap(id -> session.state().databases().find(id))
                        .filter(Database::isOpen)
                : database(session, "");
        return database.flatMap(found -> arguments.number(0).flatMap(id -> CatalogueObjects.all(session, found)
                .filter(object -> object.id() == id)
                .findFirst()));
    }

    /** The object of the id that is the first argument, in the current database. */
    static Optional<CatalogueObject> findHere(Session session, FunctionArguments arguments) {
        return arguments.number(0).flatMap(id -> database(session, "")
                .flatMap(database -> CatalogueObjects.all(session, database)
                        .filter(object -> object.id() == id)
                        .findFirst()));
    }

    private static Optional<Database> database(Session session, String name) {
        return session.state()
                .databases()
                .find(name.isEmpty() ? session.database() : name)
                .filter(Database::isOpen);
    }
}
