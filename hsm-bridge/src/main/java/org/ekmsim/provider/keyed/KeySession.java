package org.ekmsim.provider.keyed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One user's conversation with what is behind a provider. Used by one thread at a time. */
public interface KeySession {

    /**
     * The user's keys, by ascending id.
     *
     * @throws ProviderFailure {@link org.ekmsim.provider.ReturnCode#AUTHENTICATION_FAILURE} when the user is gone, or what stands in
     *     the way
     */
    List<KeyEntry> keys() throws ProviderFailure;

    /**
     * Makes a key.
     *
     * @param name its name, which is free; empty to choose one
     */
    KeyEntry create(String name, OfferedAlgorithm algorithm) throws ProviderFailure;

    /** Deletes a key. */
    void drop(KeyEntry key) throws ProviderFailure;

    /** The public half of a key pair, in the provider's own form. */
    byte[] publicKey(KeyEntry key) throws ProviderFailure;

    /**
     * How many bytes a ciphertext has; asked before the work is done.
     *
     * @param vector the caller's initialization vector, absent when it gives none
     */
    int ciphertextBytes(KeyEntry key, byte @Nullable [] vector, int plaintextBytes);

    /** Encrypts. */
    byte[] encrypt(KeyEntry key, byte @Nullable [] vector, byte[] plaintext) throws ProviderFailure;

    /** Decrypts; the plaintext is no longer than the ciphertext. */
    byte[] decrypt(KeyEntry key, byte @Nullable [] vector, byte[] ciphertext) throws ProviderFailure;

    /** What does the cryptographic work, for the record of calls. */
    String worker();
}
