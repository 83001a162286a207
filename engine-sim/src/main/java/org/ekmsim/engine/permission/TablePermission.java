package org.ekmsim.engine.permission;

import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.database.Table;
import org.ekmsim.engine.database.View;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.session.Session;
import org.ekmsim.engine.user.DefaultSchemas;

/** What making and dropping tables and views asks for. */
public final class TablePermission {

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
            throw DefaultSchemas.unusable(session, database, schemaName);
        }
    }

    /** Whether the session may drop the table: ALTER on its schema, or CONTROL on it. */
    public static boolean mayDrop(Session session, Database database, Table table) {
        return mayDrop(session, database, Securable.of(database, table));
    }

    private static boolean mayDrop(Session session, Database database, Securable securable) {
        return session.has(PermissionName.CONTROL, securable)
                || securable.schema() != null
                        && session.has(PermissionName.ALTER, Securable.of(database, securable.schema()));
    }

    /** Whether the session may drop the view, as {@link #mayDrop(Session, Database, Table)} has it. */
    public static boolean mayDrop(Session session, Database database, View view) {
        return mayDrop(session, database, Securable.of(database, view));
    }
}
