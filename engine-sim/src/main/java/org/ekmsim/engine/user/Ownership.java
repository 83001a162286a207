package org.ekmsim.engine.user;

import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.key.DatabaseKeys;
import org.ekmsim.engine.message.EngineError;

/** What a principal owns in its database, which keeps it from being dropped. */
final class Ownership {

    private static final int OWNS = 15138;

    private Ownership() {}

    /**
     * Refuses with 15138, 15136, 15421 or 15284 a principal that owns something, that a procedure runs as, or that has granted or denied
     * permissions.
     */
    static void requireNone(DatabasePrincipal principal, Database database) {
        int id = principal.id();
        DatabasePrincipals principals = database.openContents().principals();
        DatabaseKeys keys = database.openContents().keys();
        if (principals.schemas().values().stream().anyMatch(schema -> schema.owner() == id)) {
            throw EngineError.of(OWNS, 1, "schema");
        }
        if (database.openContents().modules().byId().stream()
                .anyMatch(module -> module.executeAs() != null && module.executeAs() == id)) {
            throw EngineError.of(15136, 1);
        }
        if (keys.asymmetric().values().stream().anyMatch(key -> key.principalId() == id)) {
            throw EngineError.of(OWNS, 1, "asymmetric key");
        }
        if (keys.symmetric().values().stream().anyMatch(key -> key.principalId() == id)) {
            throw EngineError.of(OWNS, 1, "symmetric key");
        }
        if (principals.byName().values().stream().anyMatch(found -> found.owner() != null && found.owner() == id)) {
            throw EngineError.of(15421, 1);
        }
        if (principals.permissions().all().stream().anyMatch(entry -> entry.grantor() == id)) {
            throw EngineError.of(15284, 1);
        }
    }
}
