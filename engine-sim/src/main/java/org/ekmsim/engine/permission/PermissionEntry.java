package org.ekmsim.engine.permission;

/**
 * A permission granted or denied.
 *
 * @param permission the permission
 * @param majorId id of the securable; 0 for the server and the database
 * @param grantee id of the principal that has it
 * @param grantor id of the principal that gave it
 * @param state granted, granted with the option to grant it on, or denied
 */
public record PermissionEntry(Permission permission, int majorId, int grantee, int grantor, PermissionState state) {

    /** Whether both speak of one permission on one securable, given by the same principal to the same principal. */
    boolean replaces(PermissionEntry other) {
        return concerns(other.permission, other.majorId) && grantee == other.grantee && grantor == other.grantor;
    }

    /** Whether it speaks of the permission on that securable. */
    boolean concerns(Permission other, int otherMajorId) {
        return permission.equals(other) && majorId == otherMajorId;
    }

    PermissionEntry in(PermissionState changed) {
        return new PermissionEntry(permission, majorId, grantee, grantor, changed);
    }
}
