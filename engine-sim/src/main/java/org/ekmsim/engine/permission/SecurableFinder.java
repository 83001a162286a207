package org.ekmsim.engine.permission;

import java.util.List;
import java.util.Optional;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.database.DatabaseContents;
import org.ekmsim.engine.instance.InstanceState;
import org.ekmsim.engine.principal.ServerRole;
import org.ekmsim.engine.session.Session;
import org.ekmsim.engine.user.DatabasePrincipals;
import org.ekmsim.engine.user.DefaultSchemas;

/**
 * Finds securables by class and name, as a session in its current database means them; whether it may know of them others ask.
 *
 * @param state the instance as the session sees it
 * @param current the session's database
 */
record SecurableFinder(Session session, InstanceState state, Database current) {

    static SecurableFinder of(Session session) {
        InstanceState state = session.state();
        return new SecurableFinder(session, state, state.databases().get(session.database()));
    }

    /**
     * The securable; that of an object in the schema written, else in the default schema or dbo.
     *
     * @param name the parts of the name, the last one its own
     */
    Optional<Securable> find(SecurableClass type, List<String> name) {
        String own = name.get(name.size() - 1);
        return switch (type) {
            case SERVER -> Optional.of(Securable.server());
            case LOGIN -> state.logins().find(own).map(login -> Securable.of(login));
            case SERVER_ROLE -> state.principals().roleId(own).map(this::serverRole);
            case DATABASE -> state.databases().find(own).map(database -> Securable.of(database));
            case OBJECT -> object(name);
            default -> inDatabase(type, own);
        };
    }

    private Securable serverRole(int id) {
        return Securable.serverRole(
                id, state.principals().role(id).map(ServerRole::owner).orElse(null));
    }

    private Optional<Securable> object(List<String> name) {
        String schema = name.size() > 1 ? name.get(name.size() - 2) : "";
        return DefaultSchemas.searched(session, current, schema).stream()
                .flatMap(each -> Securable.object(current, each, name.get(name.size() - 1)).stream())
                .findFirst();
    }

    private Optional<Securable> inDatabase(SecurableClass type, String name) {
        DatabaseContents contents = current.openContents();
        DatabasePrincipals principals = contents.principals();
        return switch (type) {
            case SCHEMA -> principals.schema(name).map(found -> Securable.of(current, found));
            case USER -> principals.user(name).map(found -> Securable.of(current, found));
            case ROLE -> principals.role(name).map(found -> Securable.of(current, found));
            case ASYMMETRIC_KEY -> contents.keys().asymmetric(name).map(found -> Securable.of(current, found));
            case CERTIFICATE -> contents.keys().certificate(name).map(found -> Securable.of(current, found));
            case SYMMETRIC_KEY -> contents.keys().symmetric(name).map(found -> Securable.of(current, found));
            default -> Optional.empty();
        };
    }
}
