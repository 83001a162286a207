package org.ekmsim.engine.permission;

import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.database.Table;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.session.Session;

/** What reading and changing the rows of a table asks for. */
public final class TablePermission {

    /** The state of 229 for a table (inferred). */
    private static final int DENIED_ON_OBJECT = 5;

    private TablePermission() {}

    /** Refuses with 262 who may not create such objects in the database, with 2760 where the schema is none to create in. */
    public static void requireCreate(PermissionName permission, Session session, Database database, String schemaName) {
        if (!session.has(permission, Securable.of(database))) {
            throw EngineError.of(262, 1, permission.sqlName(), database.name());
        }
        boolean usable = database.openContents()
                .principals()
                .schema(schemaName)
                .filter(schema -> session.has(PermissionName.ALTER, Securable.of(database, schema)))
                .isPresent();
        if (!usable) {
            throw EngineError.of(2760, 1, schemaName);
        }
    }

    /** Whether the session may drop the table: ALTER on its schema, or CONTROL on it. */
    public static boolean mayDrop(Session session, Database database, Table table) {
        Securable securable = Securable.of(database, table);
        return session.has(PermissionName.CONTROL, securable)
                || securable.schema() != null
                        && session.has(PermissionName.ALTER, Securable.of(database, securable.schema()));
    }

    /** Refuses with 229 who lacks the permission on the table. */
    public static void require(PermissionName permission, Session session, Database database, Table table) {
        if (!session.has(permission, Securable.of(database, table))) {
            throw EngineError.of(
                    229, DENIED_ON_OBJECT, permission.sqlName(), table.name(), database.name(), table.schema());
        }
    }
}
