package org.ekmsim.engine.database;

/** {@code state} and {@code state_desc} of sys.databases (Transact-SQL). */
public enum DatabaseState {
    ONLINE(0),
    RESTORING(1),
    RECOVERING(2),
    RECOVERY_PENDING(3),
    SUSPECT(4),
    EMERGENCY(5),
    OFFLINE(6);

    private final int code;

    DatabaseState(int code) {
        this.code = code;
    }

    /** The number in {@code state}; the name is {@code state_desc}. */
    public int code() {
        return code;
    }
}
