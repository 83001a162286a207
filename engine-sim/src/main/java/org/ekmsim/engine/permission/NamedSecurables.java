package org.ekmsim.engine.permission;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.database.DatabaseAccess;
import org.ekmsim.engine.principal.Login;
import org.ekmsim.engine.session.Session;
import org.ekmsim.engine.user.DatabasePrincipals;
import org.ekmsim.engine.user.DefaultSchemas;
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
        Database current = session.state().databases().get(session.database());
        if (name == null) {
            return switch (type) {
                case SERVER -> Optional.of(Securable.server());
                case DATABASE -> Optional.of(Securable.of(current));
                default -> Optional.empty();
            };
        }
        String plain = name.replace("[", "").replace("]", "");
        return switch (type) {
            case SERVER -> Optional.empty();
            case LOGIN -> session.state().logins().find(plain).map((Login login) -> Securable.of(login));
            case SERVER_ROLE -> session.state().principals().roleId(plain).map(id -> Securable.serverRole(id, null));
            case DATABASE ->
                session.state()
                        .databases()
                        .find(plain)
                        .filter(database -> database.isOpen()
                                && DatabaseAccess.userId(session.state(), session.security(), database) != null)
                        .map((Database database) -> Securable.of(database));
            default -> inDatabase(session, plain, type, current);
        };
    }

    private static Optional<Securable> inDatabase(
            Session session, String name, SecurableClass type, Database database) {
        DatabasePrincipals principals = database.openContents().principals();
        return switch (type) {
            case SCHEMA -> principals.schema(name).map(found -> Securable.of(database, found));
            case USER -> principals.user(name).map(found -> Securable.of(database, found));
            case ROLE -> principals.role(name).map(found -> Securable.of(database, found));
            case ASYMMETRIC_KEY ->
                database.openContents().keys().asymmetric(name).map(found -> Securable.of(database, found));
            case SYMMETRIC_KEY ->
                database.openContents().keys().symmetric(name).map(found -> Securable.of(database, found));
            case OBJECT -> {
                List<String> parts = Arrays.asList(name.split("\\.", -1));
                String schema = parts.size() > 1 ? parts.get(parts.size() - 2) : DefaultSchemas.of(session, database);
                yield database.openContents()
                        .table(schema, parts.get(parts.size() - 1))
                        .map(found -> Securable.of(database, found));
            }
            default -> Optional.empty();
        };
    }
}
