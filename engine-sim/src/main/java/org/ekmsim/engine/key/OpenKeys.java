package org.ekmsim.engine.key;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a session has opened with OPEN MASTER KEY and OPEN SYMMETRIC KEY. Open keys belong to the session, not to its security context:
 * they outlive EXECUTE AS and USE, and end with it.
 */
public final class OpenKeys {

    /** Master keys by the id of their database. */
    private final Map<Integer, KeySecret> masterKeys = new HashMap<>();

    /** The master key of a database, if the session has opened it. */
    public Optional<KeySecret> masterKey(int databaseId) {
        return Optional.ofNullable(masterKeys.get(databaseId));
    }

    public void openMasterKey(int databaseId, KeySecret secret) {
        masterKeys.put(databaseId, secret);
    }

    /** Closes a master key; false when it was not open. */
    public boolean closeMasterKey(int databaseId) {
        return masterKeys.remove(databaseId) != null;
    }

    /** Puts another secret in the place of an open one. */
    public void changeMasterKey(int databaseId, KeySecret secret) {
        masterKeys.replace(databaseId, secret);
    }
}
