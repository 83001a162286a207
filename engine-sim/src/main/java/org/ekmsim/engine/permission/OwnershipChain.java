package org.ekmsim.engine.permission;

import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.session.Scope;
import org.ekmsim.engine.session.Session;
import org.jspecify.annotations.Nullable;

/**
 * The owner of the procedure or view that names other objects: those he owns in the same database may be used without permission.
 * A text run by EXEC is outside the chain.
 *
 * @param databaseId {@code database_id}
 * @param owner {@code principal_id} of the owner
 * @see <a href="https://learn.microsoft.com/sql/relational-databases/tutorial-ownership-chains-and-context-switching">Tutorial:
 *     Ownership Chains and Context Switching</a>
 */
public record OwnershipChain(int databaseId, int owner) {

    /** The chain that begins at an object. */
    public static OwnershipChain of(Securable object) {
        Database database = object.database();
        Integer owner = object.owner();
        if (database == null || owner == null) {
            throw new IllegalArgumentException("An object of a database has an owner");
        }
        return new OwnershipChain(database.id(), owner);
    }

    /** The chain of the procedure a session is in; null outside. */
    public static @Nullable OwnershipChain of(Session session) {
        Scope scope = session.scope();
        return scope == null || scope.module() == null ? null : scope.module().chain();
    }

    /** Whether the object's owner is the one the chain began with. */
    boolean covers(Securable object) {
        Database database = object.database();
        Integer other = object.owner();
        return database != null && database.id() == databaseId && other != null && other == owner;
    }
}
