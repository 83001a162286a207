package org.ekmsim.engine.user;

import java.util.Optional;
import org.ekmsim.engine.permission.PermissionName;
import org.ekmsim.engine.session.StatementContext;

/**
 * What DROP USER and DROP ROLE have in common.
 *
 * @param type the kind of principal, as messages name it
 * @param name its name as written
 * @param ifExists whether IF EXISTS is written
 */
record DroppedPrincipal(String type, String name, boolean ifExists) {

    private static final String DROP = "drop";

    /** The principal, which the caller may alter, or 15151; nothing where IF EXISTS allows that there is none. */
    Optional<DatabasePrincipal> find(Optional<DatabasePrincipal> named, StatementContext context) {
        if (ifExists && named.isEmpty()) {
            return named;
        }
        return Optional.of(named.filter(found -> UserStatements.has(PermissionName.ALTER, found, context))
                .orElseThrow(() -> UserStatements.missing(DROP, type, name)));
    }

    void requireNotSystem(DatabasePrincipal principal) {
        UserStatements.requireNotSystem(DROP, type, principal);
    }

    /** Drops a principal that owns nothing and has given no permissions. */
    void drop(DatabasePrincipal principal, StatementContext context) {
        requireNotSystem(principal);
        Ownership.requireNone(principal, context.database());
        UserStatements.change(context, principals -> principals.without(principal));
    }
}
