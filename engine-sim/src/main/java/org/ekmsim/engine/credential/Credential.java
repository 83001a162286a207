package org.ekmsim.engine.credential;

import java.time.Instant;
import org.ekmsim.surroundings.Secret;
import org.jspecify.annotations.Nullable;

/**
 * A credential of the server, or scoped to a database.
 *
 * @param id {@code credential_id}, from 65536 upward, never reused
 * @param name its name
 * @param identity the IDENTITY text
 * @param secret the SECRET, or null when none was given
 * @param providerId {@code provider_id} of the cryptographic provider it is for, or null for a plain credential
 * @param owner {@code principal_id} of the user that owns it in its database; null for one of the server
 * @param createDate virtual time of CREATE
 * @param modifyDate virtual time of the last ALTER
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/create-credential-transact-sql">CREATE CREDENTIAL</a>
 */
public record Credential(
        int id,
        String name,
        String identity,
        @Nullable Secret secret,
        @Nullable Integer providerId,
        @Nullable Integer owner,
        Instant createDate,
        Instant modifyDate) {

    /** The IDENTITY that stands for the machine's primary managed identity. */
    public static final String MANAGED_IDENTITY = "Managed Identity";

    /** Whether the credential authenticates by the machine's primary managed identity. */
    public boolean isManagedIdentity() {
        return identity.equalsIgnoreCase(MANAGED_IDENTITY);
    }

    /** Whether the credential is for the provider. */
    public boolean isFor(int provider) {
        return providerId != null && providerId == provider;
    }

    Credential altered(String newIdentity, @Nullable Secret newSecret, Instant now) {
        return new Credential(id, name, newIdentity, newSecret, providerId, owner, createDate, now);
    }
}
