package org.ekmsim.engine.session;

import java.util.Optional;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.entra.EntraToken;
import org.ekmsim.engine.instance.InstanceState;
import org.ekmsim.engine.permission.SecurityContext;
import org.ekmsim.engine.permission.SecurityContext.ConfinedUser;
import org.ekmsim.engine.principal.Login;
import org.ekmsim.engine.principal.SecurityIdentifiers;
import org.ekmsim.engine.user.DatabasePrincipal;
import org.jspecify.annotations.Nullable;

/** What a security context is called. */
final class SecurityNames {

    private SecurityNames() {}

    /**
     * Name of the login; the security identifier in words for a user without one. Members of a group of Microsoft Entra are called by
     * their own names.
     */
    static String login(InstanceState state, SecurityContext who) {
        EntraToken token = who.token();
        if (token != null) {
            return state.logins().find(token.sid()).map(Login::name).orElse(token.name());
        }
        return Optional.ofNullable(who.loginId())
                .flatMap(id -> state.logins().find(id))
                .map(Login::name)
                .or(() ->
                        confined(state, who.user()).map(DatabasePrincipal::sid).map(SecurityIdentifiers::words))
                .orElse("");
    }

    private static Optional<DatabasePrincipal> confined(InstanceState state, @Nullable ConfinedUser user) {
        return Optional.ofNullable(user).flatMap(found -> state.databases()
                .find(found.databaseId())
                .filter(Database::isOpen)
                .flatMap(database -> database.openContents().principals().find(found.userId())));
    }
}
