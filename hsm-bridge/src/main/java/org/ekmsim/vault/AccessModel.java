package org.ekmsim.vault;

/** How a vault decides who may do what. Only the chosen model counts; the other model's entries are void meanwhile. */
public enum AccessModel {
    /** Roles given to principals. */
    RBAC("rbac"),
    /** Permissions given to principals in access policies. */
    ACCESS_POLICY("access-policy");

    private final String text;

    AccessModel(String text) {
        this.text = text;
    }

    /** The name used in world files. */
    public String text() {
        return text;
    }
}
