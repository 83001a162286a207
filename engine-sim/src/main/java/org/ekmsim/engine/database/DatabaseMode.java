package org.ekmsim.engine.database;

/**
 * What ALTER DATABASE ... SET changes.
 *
 * @param state state
 * @param userAccess who may connect
 * @param readOnly whether it is read-only
 * @param encrypted {@code is_encrypted}: the last SET ENCRYPTION, not the progress of the scan
 * @param settings the options that are a value and no more
 */
public record DatabaseMode(
        DatabaseState state, UserAccess userAccess, boolean readOnly, boolean encrypted, DatabaseSettings settings) {

    /** Online, multi-user, read-write, not encrypted. */
    static final DatabaseMode NEW =
            new DatabaseMode(DatabaseState.ONLINE, UserAccess.MULTI_USER, false, false, DatabaseSettings.NONE);

    DatabaseMode withState(DatabaseState changed) {
        return new DatabaseMode(changed, userAccess, readOnly, encrypted, settings);
    }

    DatabaseMode withUserAccess(UserAccess changed) {
        return new DatabaseMode(state, changed, readOnly, encrypted, settings);
    }

    DatabaseMode withReadOnly(boolean changed) {
        return new DatabaseMode(state, userAccess, changed, encrypted, settings);
    }

    DatabaseMode withEncrypted(boolean changed) {
        return new DatabaseMode(state, userAccess, readOnly, changed, settings);
    }

    DatabaseMode withSettings(DatabaseSettings changed) {
        return new DatabaseMode(state, userAccess, readOnly, encrypted, changed);
    }
}
