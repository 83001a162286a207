package org.ekmsim.engine.masterkey;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.UUID;
import org.ekmsim.engine.key.KeySecret;

/**
 * The service master key, made when the instance was installed. Windows protects it, for the machine and the service account; that
 * side of it is not modelled, so it always opens.
 *
 * @param secret the key
 * @param guid {@code key_guid}
 * @param createDate when it was made
 * @param modifyDate when it was last regenerated or restored
 * @see <a href="https://learn.microsoft.com/sql/relational-databases/security/encryption/service-master-key">Service Master Key</a>
 */
public record ServiceMasterKey(KeySecret secret, UUID guid, Instant createDate, Instant modifyDate) {

    /** Bits of master keys: AES_256 from SQL Server 2012. */
    public static final int BITS = 256;

    /** The key of a new instance; it follows from the instance's name, so that every run has the same. */
    public static ServiceMasterKey installed(String serverName, Instant now) {
        byte[] name = ("service master key of " + serverName).getBytes(StandardCharsets.UTF_8);
        try {
            KeySecret secret = KeySecret.of(MessageDigest.getInstance("SHA-256").digest(name));
            return new ServiceMasterKey(secret, UUID.nameUUIDFromBytes(name), now, now);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    ServiceMasterKey changed(KeySecret fresh, Instant now) {
        return new ServiceMasterKey(fresh, guid, createDate, now);
    }
}
