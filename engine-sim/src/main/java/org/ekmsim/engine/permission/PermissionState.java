package org.ekmsim.engine.permission;

/** What an entry says of a permission, with the codes of the permission views. */
public enum PermissionState {
    DENY("D"),
    GRANT("G"),
    GRANT_WITH_GRANT_OPTION("W"),
    /** An exception: a column to which what is granted on its object does not apply. */
    REVOKE("R");

    private final String code;

    PermissionState(String code) {
        this.code = code;
    }

    /** {@code state} of the permission views. */
    public String code() {
        return code;
    }

    public boolean isGrant() {
        return this == GRANT || this == GRANT_WITH_GRANT_OPTION;
    }
}
