package org.ekmsim.engine.key;

import java.util.UUID;
import org.ekmsim.engine.type.Binary;
import org.jspecify.annotations.Nullable;

/**
 * An asymmetric key as its database's catalogue knows it; the private key stays with the cryptographic provider, or is kept encrypted.
 *
 * @param name name, unique in the database
 * @param id {@code asymmetric_key_id}
 * @param principalId id of the owner
 * @param thumbprint the thumbprint the provider gave, at most 32 bytes
 * @param algorithm {@code algorithm_desc}, for example {@code RSA_2048}
 * @param keyLength bits
 * @param publicKey the public key as the provider exported it
 * @param providerGuid GUID of the cryptographic provider that holds the private key, null for a key of the database's
 *     own
 * @param providerAlgorithmId the provider's algorithm id, null for a key of the database's own
 * @param privateKey the private key of a key of the database's own, null at a provider and after its removal
 * @see <a href="https://learn.microsoft.com/sql/relational-databases/system-catalog-views/sys-asymmetric-keys-transact-sql">
 *     sys.asymmetric_keys (Transact-SQL)</a>
 */
public record AsymmetricKey(
        String name,
        int id,
        int principalId,
        Binary thumbprint,
        String algorithm,
        int keyLength,
        Binary publicKey,
        @Nullable UUID providerGuid,
        @Nullable Integer providerAlgorithmId,
        @Nullable PrivateKey privateKey) {

    /** Whether the private key lives in a cryptographic provider. */
    public boolean inProvider() {
        return providerGuid != null;
    }

    AsymmetricKey withId(int changed) {
        return new AsymmetricKey(
                name,
                changed,
                principalId,
                thumbprint,
                algorithm,
                keyLength,
                publicKey,
                providerGuid,
                providerAlgorithmId,
                privateKey);
    }

    AsymmetricKey ownedBy(int changed) {
        return new AsymmetricKey(
                name,
                id,
                changed,
                thumbprint,
                algorithm,
                keyLength,
                publicKey,
                providerGuid,
                providerAlgorithmId,
                privateKey);
    }

    /** The key with its private key under something else, or without it. */
    AsymmetricKey withPrivateKey(@Nullable PrivateKey changed) {
        return new AsymmetricKey(
                name,
                id,
                principalId,
                thumbprint,
                algorithm,
                keyLength,
                publicKey,
                providerGuid,
                providerAlgorithmId,
                changed);
    }
}
