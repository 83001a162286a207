package org.ekmsim.engine.user;

import java.util.ArrayList;
import java.util.List;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.permission.Memberships.Membership;
import org.ekmsim.engine.permission.PermissionEntry;
import org.ekmsim.engine.permission.Securable;
import org.ekmsim.engine.permission.SecurityToken;
import org.ekmsim.engine.principal.PrincipalLevel;
import org.ekmsim.engine.session.Session;

/** Which principals of a database a session sees: itself, those every database has, its roles, and what it has a permission on. */
public final class DatabasePrincipalVisibility implements PrincipalLevel {

    @Override
    public List<PermissionEntry> permissions(Session session, Database database) {
        return database.openContents().principals().permissions().all();
    }

    /** dbo is a member of db_owner. */
    @Override
    public List<Membership> memberships(Session session, Database database) {
        List<Membership> memberships = new ArrayList<>();
        memberships.add(new Membership(FixedDatabaseRole.DB_OWNER.principalId(), DatabasePrincipal.DBO));
        memberships.addAll(database.openContents().principals().memberships().inOrder());
        return memberships;
    }

    static boolean sees(Session session, Database database, DatabasePrincipal principal) {
        return principal.isSystem()
                || SecurityToken.database(session.state(), session.security(), database)
                        .contains(principal.id())
                || session.sees(Securable.of(database, principal));
    }

    @Override
    public boolean sees(Session session, Database database, int principalId) {
        return database.openContents()
                .principals()
                .find(principalId)
                .filter(principal -> sees(session, database, principal))
                .isPresent();
    }
}
