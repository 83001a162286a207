package org.ekmsim.engine.user;

import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.database.DatabaseAccess;
import org.ekmsim.engine.permission.Securable;
import org.ekmsim.engine.session.Session;

/** Which principals of a database a session sees: itself, those every database has, its roles, and what it has a permission on. */
final class DatabasePrincipalVisibility {

    private DatabasePrincipalVisibility() {}

    static boolean sees(Session session, Database database, DatabasePrincipal principal) {
        Integer self = DatabaseAccess.userId(session.state(), session.security(), database);
        return principal.isSystem()
                || self != null
                        && database.openContents().principals().token(self).contains(principal.id())
                || session.sees(Securable.of(database, principal));
    }

    static boolean sees(Session session, Database database, int principalId) {
        return database.openContents()
                .principals()
                .find(principalId)
                .filter(principal -> sees(session, database, principal))
                .isPresent();
    }
}
