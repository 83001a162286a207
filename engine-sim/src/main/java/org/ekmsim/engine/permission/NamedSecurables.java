package org.ekmsim.engine.permission;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.database.DatabaseAccess;
import org.ekmsim.engine.session.Session;
import org.jspecify.annotations.Nullable;

/** The securable a function names by text. */
final class NamedSecurables {

    private NamedSecurables() {}

    /** The securable; the server where name and class are NULL, the current database where only the name is. */
    static Optional<Securable> find(Session session, @Nullable String name, @Nullable String type) {
        Optional<SecurableClass> found = type == null ? Optional.of(SecurableClass.SERVER) : SecurableClass.named(type);
        return found.flatMap(known -> find(session, name, known));
    }

    private static Optional<Securable> find(Session session, @Nullable String name, SecurableClass type) {
        SecurableFinder finder = SecurableFinder.of(session);
        if (name == null) {
            return switch (type) {
                case SERVER -> Optional.of(Securable.server());
                case DATABASE -> Optional.of(Securable.of(finder.current()));
                default -> Optional.empty();
            };
        }
        List<String> parts =
                Arrays.asList(name.replace("[", "").replace("]", "").split("\\.", -1));
        return type == SecurableClass.SERVER
                ? Optional.empty()
                : finder.find(type, type == SecurableClass.OBJECT ? parts : List.of(String.join(".", parts)))
                        .filter(securable -> isOpen(securable, session));
    }

    /** Of a database one has no business in nothing is told. */
    private static boolean isOpen(Securable securable, Session session) {
        Database database = securable.database();
        return database == null
                || database.isOpen() && DatabaseAccess.userId(session.state(), session.security(), database) != null;
    }
}
