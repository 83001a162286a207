package org.ekmsim.engine.key;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A symmetric key as its database's catalogue knows it: one of a cryptographic provider, or one of the server's own, whose secret is
 * kept under its encryptions only. Master keys are symmetric keys too.
 *
 * @param name name, unique in the database
 * @param id {@code symmetric_key_id}
 * @param principalId id of the owner
 * @param algorithm {@code AES_256} and the like; empty for a provider's key, whose algorithm only the provider knows
 * @param keyLength bits
 * @param createDate when it was created
 * @param modifyDate when it was last changed
 * @param guid {@code key_guid}
 * @param provider where a provider's key is, null for one of the server's own
 * @param encryptions what encrypts a key of the server's own
 * @see <a href="https://learn.microsoft.com/sql/relational-databases/system-catalog-views/sys-symmetric-keys-transact-sql">
 *     sys.symmetric_keys (Transact-SQL)</a>
 */
public record SymmetricKey(
        String name,
        int id,
        int principalId,
        String algorithm,
        int keyLength,
        Instant createDate,
        Instant modifyDate,
        UUID guid,
        @Nullable KeyAtProvider provider,
        KeyEncryptions encryptions) {

    /** A key of a cryptographic provider. */
    public static SymmetricKey atProvider(
            String name, int id, int principalId, int keyLength, Instant now, UUID guid, KeyAtProvider provider) {
        return new SymmetricKey(name, id, principalId, "", keyLength, now, now, guid, provider, KeyEncryptions.NONE);
    }

    SymmetricKey withId(int changed) {
        return new SymmetricKey(
                name, changed, principalId, algorithm, keyLength, createDate, modifyDate, guid, provider, encryptions);
    }

    SymmetricKey ownedBy(int changed) {
        return new SymmetricKey(
                name, id, changed, algorithm, keyLength, createDate, modifyDate, guid, provider, encryptions);
    }

    /** The key with other encryptions, for the same secret or a new one. */
    public SymmetricKey with(KeyEncryptions changed, Instant now) {
        return new SymmetricKey(name, id, principalId, algorithm, keyLength, createDate, now, guid, provider, changed);
    }
}
