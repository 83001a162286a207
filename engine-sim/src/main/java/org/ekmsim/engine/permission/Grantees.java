package org.ekmsim.engine.permission;

import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.principal.FixedServerRole;
import org.ekmsim.engine.principal.Login;
import org.ekmsim.engine.principal.ServerPrincipals;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.engine.user.DatabasePrincipal;
import org.ekmsim.engine.user.FixedDatabaseRole;

/** The principals permissions can be given to, and taken from. */
final class Grantees {

    private Grantees() {}

    /**
     * {@code principal_id} of the grantee: 15151 when there is none, 4617 for fixed roles, 4624 for sa, dbo, sys, INFORMATION_SCHEMA, the
     * owner of the securable, and oneself.
     */
    static int require(String name, Securable target, StatementContext context) {
        Database database = target.database();
        return database == null ? onServer(name, target, context) : inDatabase(name, target, database, context);
    }

    private static int onServer(String name, Securable target, StatementContext context) {
        ServerPrincipals principals = context.state().principals();
        int id = principals.id(name).orElseThrow(() -> SecurableNames.missing(SecurableClass.LOGIN, name));
        if (FixedServerRole.find(id).isPresent()) {
            throw EngineError.of(4617, 1);
        }
        boolean self = context.security().isServerWide() && id == context.loginId();
        if (id == Login.SA_ID || self || isOwner(target, id)) {
            throw EngineError.of(4624, 1);
        }
        return id;
    }

    private static int inDatabase(String name, Securable target, Database database, StatementContext context) {
        DatabasePrincipal principal = SecurableNames.principal(database, name);
        int id = principal.id();
        if (FixedDatabaseRole.find(id).isPresent()) {
            throw EngineError.of(4617, 1);
        }
        boolean system = id == DatabasePrincipal.DBO
                || id == DatabasePrincipal.SYS
                || id == DatabasePrincipal.INFORMATION_SCHEMA;
        if (system || id == context.userId(database) || isOwner(target, id)) {
            throw EngineError.of(4624, 1);
        }
        return id;
    }

    private static boolean isOwner(Securable target, int id) {
        Integer owner = target.owner();
        return owner != null && owner == id;
    }
}
