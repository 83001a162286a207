package org.ekmsim.engine.key;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What a session has opened with OPEN MASTER KEY and OPEN SYMMETRIC KEY. Open keys belong to the session, not to its security context:
 * they outlive EXECUTE AS and USE, and end with it.
 */
public final class OpenKeys {

    /** Master keys by the id of their database. */
    private final Map<Integer, KeySecret> masterKeys = new HashMap<>();

    /** Symmetric keys by their GUID. */
    private final Map<UUID, OpenedKey> symmetric = new LinkedHashMap<>();

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

    /** The symmetric key of that GUID, if the session has opened it. */
    public Optional<OpenedKey> symmetric(UUID guid) {
        return Optional.ofNullable(symmetric.get(guid));
    }

    /** The open symmetric keys, in the order they were opened. */
    public List<OpenedKey> symmetric() {
        return List.copyOf(symmetric.values());
    }

    /** Opens a symmetric key; one that is open stays as it is. */
    public void open(OpenedKey key) {
        symmetric.putIfAbsent(key.key().guid(), key);
    }

    /** Closes a symmetric key; false when it was not open. */
    public boolean close(UUID guid) {
        return symmetric.remove(guid) != null;
    }

    /** Closes everything, master keys included. */
    public void closeAll() {
        symmetric.clear();
        masterKeys.clear();
    }

    /** Puts another secret in the place of an open one. */
    public void changeMasterKey(int databaseId, KeySecret secret) {
        masterKeys.replace(databaseId, secret);
    }
}
