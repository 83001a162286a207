package org.ekmsim.engine.permission;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ekmsim.engine.database.TableColumn;
import org.ekmsim.engine.session.CatalogueFunction;
import org.ekmsim.engine.session.Session;
import org.ekmsim.engine.type.ResultColumn;
import org.ekmsim.engine.type.SqlType;
import org.jspecify.annotations.Nullable;

/**
 * sys.fn_my_permissions: what the session holds on a securable and on its columns, by name; no row for a securable there is not.
 *
 * @see <a href="https://learn.microsoft.com/sql/relational-databases/system-functions/sys-fn-my-permissions-transact-sql">
 *     sys.fn_my_permissions (Transact-SQL)</a>
 */
public final class MyPermissionsFunction implements CatalogueFunction {

    private static final List<ResultColumn> COLUMNS = List.of(
            ResultColumn.required("entity_name", SqlType.SYSNAME),
            ResultColumn.required("subentity_name", SqlType.SYSNAME),
            ResultColumn.required("permission_name", SqlType.nvarchar(60)));

    @Override
    public String name() {
        return "fn_my_permissions";
    }

    @Override
    public int arguments() {
        return 2;
    }

    @Override
    public List<ResultColumn> columns() {
        return COLUMNS;
    }

    @Override
    public List<List<@Nullable Object>> rows(Session session, List<@Nullable Object> arguments) {
        String name = text(arguments.get(0));
        String type = text(arguments.get(1));
        Optional<Securable> securable = NamedSecurables.find(session, name, type);
        if (securable.isEmpty()) {
            return List.of();
        }
        Securable found = securable.get();
        int version = session.state().identity().flavour().majorVersion();
        String entity = name == null ? found.type().sqlName().toLowerCase(Locale.ROOT) : name;
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Permission permission : PermissionCatalogue.documented().all(found.type())) {
            if (permission.isIn(version) && HeldPermissions.holds(session, permission, found)) {
                rows.add(List.of(entity, "", permission.name()));
            }
            for (TableColumn column : HeldPermissions.columns(permission, found)) {
                if (HeldPermissions.holds(session, permission, found, column)) {
                    rows.add(List.of(entity, column.name(), permission.name()));
                }
            }
        }
        return rows;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
