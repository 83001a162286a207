package org.ekmsim.tsql.permission;

import java.util.List;
import org.ekmsim.tsql.tree.Identifier;
import org.jspecify.annotations.Nullable;

/**
 * What GRANT, DENY and REVOKE have in common.
 *
 * @param permissions the permissions, at least one
 * @param securable what they are for; null for the server or the current database
 * @param principals who gets or loses them, at least one
 * @param grantor in whose right, where written
 */
public record PermissionTerms(
        List<Permission> permissions,
        @Nullable Securable securable,
        List<Identifier> principals,
        @Nullable Identifier grantor) {

    public PermissionTerms {
        permissions = List.copyOf(permissions);
        principals = List.copyOf(principals);
    }
}
