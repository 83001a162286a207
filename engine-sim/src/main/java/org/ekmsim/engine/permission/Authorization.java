package org.ekmsim.engine.permission;

import java.util.List;
import org.ekmsim.engine.instance.InstanceState;

/**
 * Whether a security context holds a permission: members of sysadmin, dbo and owners always do; for everybody else a denial of the
 * permission, or of one that implies it, outweighs every grant.
 *
 * @see <a href="https://learn.microsoft.com/sql/relational-databases/security/permissions-database-engine">Permissions (Database
 *     Engine)</a>
 */
public final class Authorization {

    private Authorization() {}

    /** Whether the context has the permission on the securable. */
    public static boolean holds(
            InstanceState state, SecurityContext who, PermissionName permission, Securable securable) {
        return holds(state, who, PermissionCatalogue.documented().get(securable.type(), permission), securable);
    }

    /** Whether the context has the permission, which is one of the securable's class, on the securable. */
    public static boolean holds(InstanceState state, SecurityContext who, Permission permission, Securable securable) {
        PermissionScope scope = PermissionScope.of(state, who, securable.database());
        return scope.bypasses(securable) || effective(scope, permission, securable);
    }

    /** Whether the permission is denied to the context, or one that implies it; nothing is denied to who is not checked. */
    public static boolean isDenied(InstanceState state, SecurityContext who, PermissionName name, Securable securable) {
        PermissionScope scope = PermissionScope.of(state, who, securable.database());
        Permission permission = PermissionCatalogue.documented().get(securable.type(), name);
        return !scope.bypasses(securable)
                && !isNotDenied(scope, PermissionCatalogue.documented().covering(permission), securable);
    }

    /** Whether the context may grant the permission on the securable to others. */
    public static boolean mayGrant(
            InstanceState state, SecurityContext who, Permission permission, Securable securable) {
        PermissionScope scope = PermissionScope.of(state, who, securable.database());
        if (scope.bypasses(securable)) {
            return true;
        }
        List<Permission> covering = PermissionCatalogue.documented().covering(permission);
        return isNotDenied(scope, covering, securable)
                && (scope.managesPermissions(securable.type().isServerLevel())
                        || covering.stream()
                                .anyMatch(each -> scope.mayGrantOn(each, securable.majorId(each.securableClass()))));
    }

    /**
     * Whether the context sees the securable in catalogue views: it holds some permission on it, and VIEW DEFINITION is not denied.
     */
    public static boolean sees(InstanceState state, SecurityContext who, Securable securable) {
        PermissionScope scope = PermissionScope.of(state, who, securable.database());
        if (scope.bypasses(securable)) {
            return true;
        }
        PermissionCatalogue catalogue = PermissionCatalogue.documented();
        Permission definition = catalogue.get(securable.type(), PermissionName.VIEW_DEFINITION);
        return isNotDenied(scope, catalogue.covering(definition), securable)
                && (seesDefinitions(scope, securable)
                        || catalogue.all(securable.type()).stream()
                                .anyMatch(permission -> effective(scope, permission, securable)));
    }

    /** From SQL Server 2022 one permission shows what security is made of: principals and keys. */
    private static boolean seesDefinitions(PermissionScope scope, Securable securable) {
        PermissionCatalogue catalogue = PermissionCatalogue.documented();
        boolean security = securable.type() != SecurableClass.OBJECT && securable.type() != SecurableClass.SCHEMA;
        return security
                && effective(
                        scope,
                        catalogue.get(SecurableClass.SERVER, PermissionName.VIEW_ANY_SECURITY_DEFINITION),
                        Securable.server());
    }

    private static boolean effective(PermissionScope scope, Permission permission, Securable securable) {
        List<Permission> covering = PermissionCatalogue.documented().covering(permission);
        return isNotDenied(scope, covering, securable)
                && covering.stream().anyMatch(each -> scope.grants(each, securable.majorId(each.securableClass())));
    }

    private static boolean isNotDenied(PermissionScope scope, List<Permission> covering, Securable securable) {
        return covering.stream().noneMatch(each -> scope.denies(each, securable.majorId(each.securableClass())));
    }
}
