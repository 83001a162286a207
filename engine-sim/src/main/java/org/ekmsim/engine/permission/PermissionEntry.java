package org.ekmsim.engine.permission;

/**
 * A permission granted or denied.
 *
 * @param permission the permission
 * @param majorId id of the securable; 0 for the server and the database
 * @param minorId {@code column_id} of the column of an object; 0 for the whole securable
 * @param grantee id of the principal that has it
 * @param grantor id of the principal that gave it
 * @param state granted, granted with the option to grant it on, denied, or revoked for a column of what is granted whole
 */
public record PermissionEntry(
        Permission permission, int majorId, int minorId, int grantee, int grantor, PermissionState state) {

    /** An entry about a whole securable. */
    public PermissionEntry(Permission permission, int majorId, int grantee, int grantor, PermissionState state) {
        this(permission, majorId, 0, grantee, grantor, state);
    }

    /** Whether both speak of one permission on one securable or column, given by the same principal to the same principal. */
    boolean replaces(PermissionEntry other) {
        return isAbout(other) && grantor == other.grantor;
    }

    /** Whether both speak of one permission of one principal on one securable or column. */
    boolean isAbout(PermissionEntry other) {
        return minorId == other.minorId && isWithin(other);
    }

    /** Whether it speaks of the permission of the same principal on what the other is about, or on a column of it. */
    boolean isWithin(PermissionEntry other) {
        return concerns(other) && grantee == other.grantee && (other.minorId == 0 || minorId == other.minorId);
    }

    /** Whether both speak of one permission on one securable, whoever has it. */
    boolean concerns(PermissionEntry other) {
        return permission.equals(other.permission) && majorId == other.majorId;
    }

    PermissionEntry in(PermissionState changed) {
        return new PermissionEntry(permission, majorId, minorId, grantee, grantor, changed);
    }
}
