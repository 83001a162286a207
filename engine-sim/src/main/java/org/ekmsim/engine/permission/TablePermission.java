package org.ekmsim.engine.permission;

import java.util.Objects;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.database.Table;
import org.ekmsim.engine.database.View;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.session.Session;
import org.ekmsim.engine.user.DefaultSchemas;

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

    /** Refuses with 229 who lacks the permission on the table. */
    public static void require(PermissionName permission, Session session, Database database, Table table) {
        require(permission, session, Securable.of(database, table), table.schema(), table.name());
    }

    /** Refuses with 229 who lacks the permission on the view. */
    public static void require(PermissionName permission, Session session, Database database, View view) {
        require(permission, session, Securable.of(database, view), view.schema(), view.name());
    }

    private static void require(
            PermissionName permission, Session session, Securable securable, String schema, String name) {
        if (!session.has(permission, securable)) {
            String database = Objects.requireNonNull(securable.database()).name();
            throw EngineError.of(229, DENIED_ON_OBJECT, permission.sqlName(), name, database, schema);
        }
    }
}
