package org.ekmsim.engine.tde;

/** {@code encryption_scan_state} of sys.dm_database_encryption_keys (Transact-SQL); the name is its description. */
public enum ScanState {
    NONE(0),
    RUNNING(1),
    SUSPENDED(2),
    ABORTED(3),
    COMPLETE(4);

    private final int code;

    ScanState(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
