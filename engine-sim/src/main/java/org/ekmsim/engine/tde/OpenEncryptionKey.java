package org.ekmsim.engine.tde;

/**
 * A database encryption key in memory.
 *
 * @param key what stands on the boot page
 * @param pageKey the secret, unwrapped
 */
public record OpenEncryptionKey(DatabaseEncryptionKey key, PageKey pageKey) {

    /** The same secret with another state, scan position or protector. */
    public OpenEncryptionKey withKey(DatabaseEncryptionKey changed) {
        return new OpenEncryptionKey(changed, pageKey);
    }
}
