package org.ekmsim.engine.key;

import java.time.Instant;
import java.util.UUID;
import org.ekmsim.engine.type.Binary;

/**
 * A symmetric key of a cryptographic provider as its database's catalogue knows it.
 *
 * @param name name, unique in the database
 * @param id {@code symmetric_key_id}
 * @param principalId id of the owner
 * @param keyLength bits
 * @param createDate when it was created
 * @param guid {@code key_guid}
 * @param thumbprint the thumbprint the provider gave, at most 32 bytes
 * @param providerGuid GUID of the cryptographic provider that holds the key
 * @param providerAlgorithmId the provider's algorithm id
 * @see <a href="https://learn.microsoft.com/sql/relational-databases/system-catalog-views/sys-symmetric-keys-transact-sql">
 *     sys.symmetric_keys (Transact-SQL)</a>
 */
public record SymmetricKey(
        String name,
        int id,
        int principalId,
        int keyLength,
        Instant createDate,
        UUID guid,
        Binary thumbprint,
        UUID providerGuid,
        int providerAlgorithmId) {

    SymmetricKey ownedBy(int changed) {
        return new SymmetricKey(
                name, id, changed, keyLength, createDate, guid, thumbprint, providerGuid, providerAlgorithmId);
    }
}
