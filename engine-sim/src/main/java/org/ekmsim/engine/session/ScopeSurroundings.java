package org.ekmsim.engine.session;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What of a session a procedure or a text run by EXEC may change for itself and not for its caller.
 *
 * @param database the current database
 * @param options the SET options
 * @param temporary keys of the temporary tables there were
 * @param transactions {@code @@TRANCOUNT}, which should not have changed in the end
 * @param identity what SCOPE_IDENTITY() gave
 * @param impersonations how many contexts of EXECUTE AS lay over each other; later ones end with the scope
 */
record ScopeSurroundings(
        String database,
        SessionOptions options,
        Set<String> temporary,
        int transactions,
        @Nullable Long identity,
        int impersonations) {

    static ScopeSurroundings of(Session session) {
        return new ScopeSurroundings(
                session.database(),
                session.options(),
                Set.copyOf(session.transaction().temporaryKeys()),
                session.transaction().count(),
                session.identities().lastInScope(),
                session.impersonation().depth());
    }

    void restore(Session session) {
        session.impersonation().restore(impersonations);
        session.restoreDatabase(database);
        session.restoreOptions(options);
        session.identities().setLastInScope(identity);
        for (String key : Set.copyOf(session.transaction().temporaryKeys())) {
            if (!temporary.contains(key)) {
                session.transaction().dropTemporary(key);
            }
        }
    }
}
