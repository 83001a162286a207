package org.ekmsim.engine.database;

/** {@code user_access} and {@code user_access_desc} of sys.databases (Transact-SQL). */
public enum UserAccess {
    MULTI_USER(0),
    SINGLE_USER(1),
    RESTRICTED_USER(2);

    private final int code;

    UserAccess(int code) {
        this.code = code;
    }

    /** The number in {@code user_access}; the name is {@code user_access_desc}. */
    public int code() {
        return code;
    }
}
