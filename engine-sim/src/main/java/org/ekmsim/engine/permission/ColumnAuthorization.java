package org.ekmsim.engine.permission;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ekmsim.engine.instance.InstanceState;

/**
 * Whether a security context holds a permission on columns. What is said of a column overrides what is said of its object, so that
 * a grant on the column outweighs a denial on the object; denials further out still count.
 *
 * @param scope the principals that contribute
 * @param permission SELECT, UPDATE or REFERENCES
 * @param object a table or view
 * @param onColumns what is said of its columns to these principals
 * @see <a href="https://learn.microsoft.com/sql/relational-databases/system-catalog-views/sys-database-permissions-transact-sql">
 *     sys.database_permissions (Transact-SQL)</a>
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/grant-object-permissions-transact-sql">GRANT Object Permissions
 *     (Transact-SQL)</a>
 */
record ColumnAuthorization(
        PermissionScope scope, Permission permission, Securable object, List<PermissionEntry> onColumns) {

    static ColumnAuthorization of(InstanceState state, SecurityContext who, Permission permission, Securable object) {
        PermissionScope scope = PermissionScope.of(state, who, object.database());
        return new ColumnAuthorization(scope, permission, object, scope.onColumns(permission, object.id()));
    }

    /** Whether anything is said of columns to the context; if not, the object alone decides. */
    boolean isSpecial() {
        return !onColumns.isEmpty() && !scope.bypasses(object);
    }

    /** Whether some column of the object may be used. */
    boolean holdsAny(Collection<Integer> columns) {
        return columns.stream().anyMatch(this::holds);
    }

    boolean holds(int column) {
        if (scope.bypasses(object)) {
            return true;
        }
        if (is(column, PermissionState.DENY)) {
            return false;
        }
        boolean granted = onColumns.stream()
                .anyMatch(entry -> entry.minorId() == column && entry.state().isGrant());
        return covering().stream().noneMatch(each -> isDenied(each, granted))
                && (granted || covering().stream().anyMatch(each -> isGranted(each, column)));
    }

    private List<Permission> covering() {
        return PermissionCatalogue.documented().covering(permission);
    }

    private boolean is(int column, PermissionState state) {
        return onColumns.stream().anyMatch(entry -> entry.minorId() == column && entry.state() == state);
    }

    private boolean isDenied(Permission each, boolean grantedOnColumn) {
        boolean overridden = grantedOnColumn && each.securableClass() == SecurableClass.OBJECT;
        return !overridden && scope.denies(each, object.majorId(each.securableClass()));
    }

    /** A grant on the object does not count for whom the column is an exception. */
    private boolean isGranted(Permission each, int column) {
        if (!each.equals(permission) || !is(column, PermissionState.REVOKE)) {
            return scope.grants(each, object.majorId(each.securableClass()));
        }
        Set<Integer> excepted = onColumns.stream()
                .filter(entry -> entry.minorId() == column && entry.state() == PermissionState.REVOKE)
                .map(PermissionEntry::grantee)
                .collect(Collectors.toSet());
        return scope.inDatabase()
                .grants(
                        permission,
                        object.id(),
                        user -> scope.users().contains(user) && !excepted.contains(user),
                        false);
    }
}
