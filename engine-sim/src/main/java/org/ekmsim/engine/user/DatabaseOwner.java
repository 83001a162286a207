package org.ekmsim.engine.user;

import java.util.Optional;
import java.util.Set;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.permission.PermissionName;
import org.ekmsim.engine.permission.Securable;
import org.ekmsim.engine.principal.Login;
import org.ekmsim.engine.session.StatementContext;

/** Gives a database another owner, by ALTER AUTHORIZATION or sp_changedbowner. */
final class DatabaseOwner {

    private static final Set<String> OWNED_BY_SA = Set.of("master", "model", "tempdb");

    private DatabaseOwner() {}

    /**
     * The login becomes dbo: 15109 for the system databases, 15151 for a login that is none or may not be impersonated, 15353 for a
     * group or a login from a key, 15110 when it has a user already.
     */
    static void change(String databaseName, String owner, StatementContext context) {
        Database database = context.state().databases().get(databaseName);
        if (OWNED_BY_SA.contains(database.name())) {
            throw EngineError.of(15109, 1);
        }
        Login login = context.state()
                .logins()
                .find(owner)
                .filter(found ->
                        found.id() == context.loginId() || context.has(PermissionName.IMPERSONATE, Securable.of(found)))
                .orElseThrow(() -> UserStatements.missing("find", "principal", owner));
        if (!UserOrigin.type(login.type()).canBeImpersonated()) {
            throw EngineError.of(15353, 1, "database");
        }
        Optional<DatabasePrincipal> user = database.openContents().principals().userOf(login.userSid());
        if (user.isPresent()) {
            throw EngineError.of(15110, 1);
        }
        context.commit(state -> state.with(
                state.databases().with(state.databases().get(databaseName).withOwner(login.name()))));
    }
}
