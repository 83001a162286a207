package org.ekmsim.engine.cryptographicprovider;

import java.util.UUID;

/**
 * A registered cryptographic provider: a row of sys.cryptographic_providers.
 *
 * @param id {@code provider_id}
 * @param name name in T-SQL
 * @param guid identity of the library; keys refer to it
 * @param version version of the library, {@code aa.bb.cccc.dd}
 * @param path path of the library
 * @param enabled whether new sessions may be opened
 */
public record CryptographicProvider(int id, String name, UUID guid, String version, String path, boolean enabled) {

    CryptographicProvider withLibrary(String newPath, String newVersion) {
        return new CryptographicProvider(id, name, guid, newVersion, newPath, enabled);
    }

    CryptographicProvider withEnabled(boolean nowEnabled) {
        return new CryptographicProvider(id, name, guid, version, path, nowEnabled);
    }
}
