package org.ekmsim.engine.tde;

/**
 * {@code encryption_state} of sys.dm_database_encryption_keys (Transact-SQL); the name is {@code
 * encryption_state_desc}.
 */
public enum EncryptionState {
    NONE(0),
    UNENCRYPTED(1),
    ENCRYPTION_IN_PROGRESS(2),
    ENCRYPTED(3),
    KEY_CHANGE_IN_PROGRESS(4),
    DECRYPTION_IN_PROGRESS(5),
    PROTECTION_CHANGE_IN_PROGRESS(6);

    private final int code;

    EncryptionState(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }

    /** Whether a scan runs over the pages, or waits to be resumed: encryption, decryption or a change of key. */
    public boolean isScanning() {
        return this == ENCRYPTION_IN_PROGRESS || this == DECRYPTION_IN_PROGRESS || this == KEY_CHANGE_IN_PROGRESS;
    }
}
