package org.ekmsim.provider;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A loaded cryptographic provider: the seventeen entry points of the SQL Server Cryptographic Interface, version 1.1.
 *
 * <p>Every method answers a {@link ReturnCode} or a code of the vendor's own (greater than
 * {@link ReturnCode#MAX_RESERVED}); a throw is a crash. Outputs of variable length follow the size negotiation of
 * {@link CpBuffer}: when a buffer is absent or too small, the provider writes the size it needs, touches nothing else
 * and answers {@link ReturnCode#INSUFFICIENT_BUFFER}; the caller enlarges and calls again.
 *
 * <p>Implementations are called by many threads at once; one {@link SessionHandle} is used by one thread at a time,
 * except that {@link #closeSession} may come from another.
 */
public interface EkmProvider {

    /** Prepares the provider after loading; may be called repeatedly. */
    int initializeProvider();

    /** Releases the provider before unloading. */
    int freeProvider();

    /**
     * Opens a session.
     *
     * @param credential who asks; absent where {@link AuthType#OTHER} lets the provider authenticate by itself
     * @param session receives the handle
     */
    int openSession(@Nullable ProviderCredential credential, SessionHandle session);

    /**
     * Closes a session; an unknown one is closed already.
     *
     * @param abort whether an outstanding request of the session should be given up
     */
    int closeSession(SessionHandle session, boolean abort);

    /** Describes the provider; the answer is constant for one version of a library. Negotiates the name's size. */
    int getProviderInfo(ProviderInfo info);

    /** Replaces an algorithm id by the next greater one; 0 begins, {@link ReturnCode#NOT_FOUND} ends. */
    int getNextAlgorithmId(CpId algorithmId);

    /** Describes an algorithm. Negotiates the tag's size. */
    int getAlgorithmInfo(int algorithmId, AlgorithmInfo info);

    /**
     * Makes a key.
     *
     * @param keyFlags wanted {@link KeyFlags}
     * @param thumbprint receives the thumbprint; a buffer of the provider's thumbprint length
     */
    int createKey(SessionHandle session, CpString name, int algorithmId, int keyFlags, CpData thumbprint);

    /** Destroys a key. */
    int dropKey(SessionHandle session, CpData thumbprint);

    /** Replaces a key id by the next greater one of the session's user; 0 begins, NOT_FOUND ends. */
    int getNextKeyId(SessionHandle session, CpId keyId);

    /** Describes the key with an id. Negotiates the sizes of name and thumbprint together. */
    int getKeyInfoByKeyId(SessionHandle session, int keyId, KeyInfo info);

    /** Describes the key with a thumbprint. Negotiates the sizes of name and thumbprint together. */
    int getKeyInfoByThumb(SessionHandle session, CpData thumbprint, KeyInfo info);

    /** Describes the key with a name. Negotiates the sizes of name and thumbprint together. */
    int getKeyInfoByName(SessionHandle session, CpString name, KeyInfo info);

    /**
     * Gives out a key.
     *
     * @param encryptorThumbprint the key to wrap it with; always absent
     * @param blobType always {@link KeyBlobType#PUBLIC_KEY}
     * @param blob receives the key; negotiates its size
     */
    int exportKey(
            SessionHandle session, CpData thumbprint, @Nullable CpData encryptorThumbprint, int blobType, CpData blob);

    /** Takes a key in; the engine never calls it. */
    int importKey(
            SessionHandle session,
            CpString name,
            @Nullable CpData decryptorThumbprint,
            int blobType,
            int keyFlags,
            CpData blob);

    /**
     * Encrypts. Negotiates the ciphertext's size; the size announced includes padding.
     *
     * @param last whether this is the last piece; always true
     */
    int encrypt(
            SessionHandle session,
            CpData thumbprint,
            boolean last,
            List<EncryptionParameter> parameters,
            CpData plaintext,
            CpData ciphertext);

    /**
     * Decrypts. Negotiates the plaintext's size; the size announced may be greater than the real one.
     *
     * @param last whether this is the last piece; always true
     */
    int decrypt(
            SessionHandle session,
            CpData thumbprint,
            boolean last,
            List<EncryptionParameter> parameters,
            CpData ciphertext,
            CpData plaintext);
}
