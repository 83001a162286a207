package org.ekmsim.engine.session;

import java.util.Locale;
import org.ekmsim.engine.database.Table;

/**
 * The names under which tempdb holds local temporary tables. A procedure or text may make one of the same name as a table of its
 * caller: it hides that table as long as it is there.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/create-table-transact-sql">CREATE TABLE (Transact-SQL)</a>
 */
public final class TemporaryNames {

    private static final String SCHEMA = "dbo";

    private TemporaryNames() {}

    /** Whether a table of that name is seen by its session alone. */
    private static boolean isLocal(String name) {
        return name.startsWith("#") && !name.startsWith("##");
    }

    /** The name of the table that a name means now: that of the innermost scope that made one. */
    public static String found(String name, Session session) {
        Scope scope = session.scope();
        if (scope != null && isLocal(name)) {
            for (int nesting = scope.nesting(); nesting > 0; nesting--) {
                String hiding = hiding(name, nesting);
                if (session.transaction().hasTemporary(Table.key(SCHEMA, hiding))) {
                    return hiding;
                }
            }
        }
        return name;
    }

    /** The name that a new table gets. */
    public static String made(String name, Session session) {
        Scope scope = session.scope();
        return scope != null && isLocal(name) && scope.beganWith(Table.key(SCHEMA, name))
                ? hiding(name, scope.nesting())
                : name;
    }

    private static String hiding(String name, int nesting) {
        return name.toLowerCase(Locale.ROOT) + "/" + nesting;
    }
}
