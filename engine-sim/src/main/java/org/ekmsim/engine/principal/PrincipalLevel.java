package org.ekmsim.engine.principal;

import java.util.List;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.permission.Memberships.Membership;
import org.ekmsim.engine.permission.PermissionEntry;
import org.ekmsim.engine.session.Session;

/** The server, or a database: where principals have roles and permissions, of which a session sees those of principals it sees. */
public interface PrincipalLevel {

    /** What was granted and denied, in the order of the permission views. */
    List<PermissionEntry> permissions(Session session, Database database);

    /** Who is a member of which role. */
    List<Membership> memberships(Session session, Database database);

    /** Whether the session sees the principal of that id. */
    boolean sees(Session session, Database database, int principalId);
}
