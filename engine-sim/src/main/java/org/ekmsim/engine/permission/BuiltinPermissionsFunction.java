package org.ekmsim.engine.permission;

import java.util.Arrays;
import java.util.List;
import org.ekmsim.engine.session.CatalogueFunction;
import org.ekmsim.engine.session.Session;
import org.ekmsim.engine.type.ResultColumn;
import org.ekmsim.engine.type.SqlType;
import org.jspecify.annotations.Nullable;

/**
 * sys.fn_builtin_permissions: the permissions there are, of one class of securable or, for DEFAULT, NULL and the empty text, of all;
 * none for a class there is not.
 *
 * @see <a href="https://learn.microsoft.com/sql/relational-databases/system-functions/sys-fn-builtin-permissions-transact-sql">
 *     sys.fn_builtin_permissions (Transact-SQL)</a>
 */
public final class BuiltinPermissionsFunction implements CatalogueFunction {

    private static final List<ResultColumn> COLUMNS = List.of(
            ResultColumn.required("class_desc", SqlType.nvarchar(60)),
            ResultColumn.required("permission_name", SqlType.nvarchar(60)),
            ResultColumn.required("type", SqlType.varchar(4)),
            ResultColumn.nullable("covering_permission_name", SqlType.nvarchar(60)),
            ResultColumn.nullable("parent_class_desc", SqlType.nvarchar(60)),
            ResultColumn.nullable("parent_covering_permission_name", SqlType.nvarchar(60)));

    @Override
    public String name() {
        return "fn_builtin_permissions";
    }

    @Override
    public List<ResultColumn> columns() {
        return COLUMNS;
    }

    @Override
    public List<List<@Nullable Object>> rows(Session session, List<@Nullable Object> arguments) {
        Object wanted = arguments.get(0);
        String type = wanted == null ? "" : wanted.toString();
        int version = session.state().identity().flavour().majorVersion();
        return Arrays.stream(SecurableClass.values())
                .filter(known -> type.isEmpty() || known.sqlName().equalsIgnoreCase(type))
                .flatMap(known -> PermissionCatalogue.documented().all(known).stream())
                .filter(permission -> permission.isIn(version))
                .map(BuiltinPermissionsFunction::row)
                .toList();
    }

    private static List<@Nullable Object> row(Permission permission) {
        SecurableClass container = permission.securableClass().container();
        return Arrays.asList(
                permission.securableClass().sqlName(),
                permission.name(),
                permission.type(),
                permission.covering() == null ? "" : permission.covering(),
                container == null ? "" : container.sqlName(),
                permission.containerCovering() == null ? "" : permission.containerCovering());
    }
}
