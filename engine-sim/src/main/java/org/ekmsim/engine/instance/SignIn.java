package org.ekmsim.engine.instance;

import java.util.Optional;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.database.DatabaseAccess;
import org.ekmsim.engine.entra.EntraLogins;
import org.ekmsim.engine.entra.EntraToken;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.permission.Authorization;
import org.ekmsim.engine.permission.PermissionName;
import org.ekmsim.engine.permission.Securable;
import org.ekmsim.engine.permission.SecurityContext;
import org.ekmsim.engine.permission.SecurityToken;
import org.ekmsim.engine.principal.FixedServerRole;
import org.ekmsim.engine.principal.Login;
import org.ekmsim.surroundings.SurroundingsState;
import org.jspecify.annotations.Nullable;

/**
 * Who a connection acts as, and where it begins. An identity of Microsoft Entra proves itself by a token, whatever login has its name:
 * its own login lets it in, that of one of its groups, or a contained user of the database it asks for.
 *
 * @param who the context of the connection
 * @param database name of its first database
 */
record SignIn(SecurityContext who, String database) {

    private static final String MASTER = "master";

    static SignIn of(InstanceState state, SurroundingsState surroundings, String name, @Nullable String database) {
        Optional<EntraToken> token = EntraLogins.signIn(state, surroundings, name);
        SecurityContext who = token.map(found -> ofToken(state, found))
                .or(() -> ofLogin(state, name))
                .orElseThrow(() -> failed(name));
        if (who.loginId() != null && !Authorization.holds(state, who, PermissionName.CONNECT_SQL, Securable.server())) {
            throw failed(name);
        }
        boolean administrator = SecurityToken.server(state, who).contains(FixedServerRole.SYSADMIN.principalId());
        if (database == null && who.loginId() == null && !administrator) {
            throw failed(name);
        }
        return new SignIn(who, database == null ? defaultDatabase(state, who) : asked(state, who, name, database));
    }

    private static SecurityContext ofToken(InstanceState state, EntraToken token) {
        boolean disabled =
                state.logins().find(token.sid()).filter(Login::disabled).isPresent();
        if (disabled) {
            throw failed(token.name());
        }
        SecurityContext unknown = SecurityContext.ofToken(token, null);
        return SecurityToken.logins(state, unknown).stream()
                .findFirst()
                .map(login -> SecurityContext.ofToken(token, login.id()))
                .orElse(unknown);
    }

    private static Optional<SecurityContext> ofLogin(InstanceState state, String name) {
        return state.logins()
                .find(name)
                .filter(login -> !login.type().isExternal() && !state.entra().only())
                .filter(Login::canConnect)
                .map(login -> SecurityContext.ofLogin(login.id()));
    }

    private static String defaultDatabase(InstanceState state, SecurityContext who) {
        return SecurityToken.logins(state, who).stream()
                .findFirst()
                .map(Login::defaultDatabase)
                .orElse(MASTER);
    }

    /** 4060 for a database that is none, or not for this one; a contained user that is unknown there has not logged in at all. */
    private static String asked(InstanceState state, SecurityContext who, String name, String database) {
        Optional<Database> found = state.databases()
                .find(database)
                .filter(Database::isOpen)
                .filter(open -> DatabaseAccess.userId(state, who, open) != null);
        if (who.loginId() == null && found.isEmpty()) {
            throw failed(name);
        }
        return found.map(Database::name)
                .orElseThrow(() -> EngineError.of(4060, 1, database).followedBy(failed(name)));
    }

    private static EngineError failed(String login) {
        return EngineError.of(18456, 1, login, "", "");
    }
}
