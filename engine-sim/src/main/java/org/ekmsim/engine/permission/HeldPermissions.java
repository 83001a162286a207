package org.ekmsim.engine.permission;

import java.util.List;
import java.util.Objects;
import org.ekmsim.engine.database.TableColumn;
import org.ekmsim.engine.session.Session;

/** What a session holds on a securable or its columns, as the functions that tell it ask. */
final class HeldPermissions {

    private HeldPermissions() {}

    static boolean holds(Session session, Permission permission, Securable securable) {
        return Authorization.holds(session.state(), session.security(), permission, securable);
    }

    /** Whether the session holds a permission that columns can have on the column of an object. */
    static boolean holds(Session session, Permission permission, Securable object, TableColumn column) {
        return ColumnAuthorization.of(session.state(), session.security(), permission, object)
                .holds(column.id());
    }

    /** The columns the permission can be held on alone; none where columns do not have it. */
    static List<TableColumn> columns(Permission permission, Securable securable) {
        return WantedPermission.isOfColumns(permission)
                ? WantedPermission.columnsOf(
                        securable, Objects.requireNonNull(securable.database()).openContents())
                : List.of();
    }
}
