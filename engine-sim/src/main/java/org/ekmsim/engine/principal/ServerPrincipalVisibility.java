package org.ekmsim.engine.principal;

import java.util.List;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.permission.Memberships.Membership;
import org.ekmsim.engine.permission.PermissionEntry;
import org.ekmsim.engine.permission.Securable;
import org.ekmsim.engine.permission.SecurityToken;
import org.ekmsim.engine.session.Session;

/** Which server principals a session sees: itself, sa, the fixed roles, its roles, and what it has a permission on. */
public final class ServerPrincipalVisibility implements PrincipalLevel {

    @Override
    public List<PermissionEntry> permissions(Session session, Database database) {
        return session.state().principals().permissions().all();
    }

    @Override
    public List<Membership> memberships(Session session, Database database) {
        return session.state().principals().memberships().inOrder();
    }

    @Override
    public boolean sees(Session session, Database database, int principalId) {
        return sees(session, principalId);
    }

    static boolean sees(Session session, Login login) {
        Integer self = session.security().loginId();
        return login.id() == Login.SA_ID || self != null && self == login.id() || session.sees(Securable.of(login));
    }

    static boolean sees(Session session, ServerRole role) {
        return SecurityToken.server(session.state(), session.security()).contains(role.id())
                || session.sees(Securable.serverRole(role.id(), role.owner()));
    }

    /** Whether the session sees the principal of that id. */
    static boolean sees(Session session, int id) {
        ServerPrincipals principals = session.state().principals();
        return FixedServerRole.find(id).isPresent()
                || id == FixedServerRole.PUBLIC_ID
                || principals
                        .logins()
                        .find(id)
                        .filter(login -> sees(session, login))
                        .isPresent()
                || principals.role(id).filter(role -> sees(session, role)).isPresent();
    }
}
