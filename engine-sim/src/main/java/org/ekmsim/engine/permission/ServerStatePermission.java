package org.ekmsim.engine.permission;

import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.session.Session;

/**
 * What the dynamic management views ask for.
 *
 * @see <a href="https://learn.microsoft.com/sql/relational-databases/system-dynamic-management-views/system-dynamic-management-views">
 *     System dynamic management views</a>
 */
public final class ServerStatePermission {

    private static final int VERSION_2022 = 16;

    private ServerStatePermission() {}

    /** Refuses with 300, then 297, who may not see the state of the server. */
    public static void require(Session session) {
        require(session, PermissionName.VIEW_SERVER_STATE);
    }

    /** The same for views about security, which from SQL Server 2022 have a permission of their own. */
    public static void requireSecurity(Session session) {
        int version = session.state().identity().flavour().majorVersion();
        require(
                session,
                version >= VERSION_2022 ? PermissionName.VIEW_SERVER_SECURITY_STATE : PermissionName.VIEW_SERVER_STATE);
    }

    /** Refuses with 300, then 297, who lacks the permission on the server. */
    public static void require(Session session, PermissionName permission) {
        if (!session.has(permission)) {
            throw EngineError.of(300, 1, permission.sqlName(), "server", "master")
                    .followedBy(EngineError.of(297, 1));
        }
    }
}
