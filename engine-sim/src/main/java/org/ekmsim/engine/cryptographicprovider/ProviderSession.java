package org.ekmsim.engine.cryptographicprovider;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.type.Binary;
import org.ekmsim.provider.CpData;
import org.ekmsim.provider.CpId;
import org.ekmsim.provider.CpString;
import org.ekmsim.provider.EkmProvider;
import org.ekmsim.provider.EkmProviderLibrary;
import org.ekmsim.provider.EncryptionParameter;
import org.ekmsim.provider.KeyBlobType;
import org.ekmsim.provider.KeyInfo;
import org.ekmsim.provider.ReturnCode;
import org.ekmsim.provider.SessionHandle;
import org.jspecify.annotations.Nullable;

/**
 * A cryptographic session: one authenticated conversation with a provider. It keeps the authentication it was opened with until it is
 * closed, whatever ALTER CREDENTIAL does meanwhile.
 */
public final class ProviderSession implements AutoCloseable {

    /** The interface's limit for a thumbprint, in bytes. */
    static final int LONGEST_THUMBPRINT = 32;

    /** The interface's limit for an exported key, in bytes. */
    private static final int LONGEST_BLOB = 2048;

    private final CryptographicProvider provider;
    private final EkmProviderLibrary library;
    private final EkmProvider calls;
    private final SessionHandle handle;
    private final String identity;

    ProviderSession(
            CryptographicProvider provider,
            EkmProviderLibrary library,
            EkmProvider calls,
            SessionHandle handle,
            String identity) {
        this.provider = provider;
        this.library = library;
        this.calls = calls;
        this.handle = handle;
        this.identity = identity;
    }

    public CryptographicProvider provider() {
        return provider;
    }

    EkmProviderLibrary library() {
        return library;
    }

    /** The IDENTITY it was opened with. */
    public String identity() {
        return identity;
    }

    /** The provider's handle. */
    public long handle() {
        return handle.value();
    }

    /**
     * Finds an existing key by name; 33049 state 2 when it is not there or may not be read.
     *
     * @param keyType the {@link org.ekmsim.provider.KeyType} it must have
     */
    public ProviderKey openExisting(String name, int keyType) {
        KeyInfo info = NegotiatedCall.of(
                        KeyInfo::probe,
                        ProviderSession::enlarge,
                        buffer -> calls.getKeyInfoByName(handle, CpString.of(name), buffer))
                .orThrow(code -> ProviderErrors.of(33049, 2, code, "name", name));
        ProviderKey key = describe(info);
        KeyAlgorithm.require(key.algorithm(), keyType);
        return key;
    }

    /**
     * Has the provider make a key, and reads it back.
     *
     * @param name its name in the provider, empty to let the provider name it
     * @param tag tag of its algorithm
     * @param keyType the {@link org.ekmsim.provider.KeyType} it must have
     */
    public ProviderKey create(String name, String tag, int keyType) {
        return new KeyCreation(calls, handle).create(name, tag, keyType);
    }

    /** The public half of a key; 33037 when the provider does not give it. */
    public Binary exportPublicKey(ProviderKey key) {
        CpData blob = NegotiatedCall.of(
                        CpData::probe,
                        probed -> CpData.buffer(probed.count()),
                        buffer -> calls.exportKey(
                                handle, thumbprint(key.thumbprint()), null, KeyBlobType.PUBLIC_KEY, buffer))
                .orThrow(code -> ProviderErrors.of(33037, 1, code, "public key"));
        requireFits(blob.count(), "cryptographic provider key blob length", LONGEST_BLOB);
        return Binary.of(blob.bytes());
    }

    /** Wraps a key inside the provider. Which message a failure raises is not documented: 33049 by thumbprint (inferred). */
    public Binary wrap(Binary thumbprint, byte[] key) {
        CpData wrapped = NegotiatedCall.of(
                        CpData::probe,
                        probed -> CpData.buffer(probed.count()),
                        buffer ->
                                calls.encrypt(handle, thumbprint(thumbprint), true, List.of(), CpData.of(key), buffer))
                .orThrow(code -> ProviderErrors.of(33049, 1, code, "thumbprint", thumbprint));
        return Binary.of(wrapped.bytes());
    }

    /** Unwraps a key inside the provider; failures as for {@link #wrap}. */
    public byte[] unwrap(Binary thumbprint, Binary wrapped) {
        CpData key = NegotiatedCall.of(
                        CpData::probe,
                        probed -> CpData.buffer(probed.count()),
                        buffer -> calls.decrypt(
                                handle, thumbprint(thumbprint), true, List.of(), CpData.of(wrapped.toBytes()), buffer))
                .orThrow(code -> ProviderErrors.of(33049, 1, code, "thumbprint", thumbprint));
        return key.bytes();
    }

    /**
     * Encrypts data inside the provider; empty when it refuses.
     *
     * @param vector the initialization vector, null for keys that take none
     */
    public Optional<byte[]> encrypt(Binary thumbprint, byte @Nullable [] vector, byte[] plain) {
        return NegotiatedCall.of(
                        CpData::probe,
                        probed -> CpData.buffer(probed.count()),
                        buffer -> calls.encrypt(
                                handle, thumbprint(thumbprint), true, parameters(vector), CpData.of(plain), buffer))
                .result()
                .map(CpData::bytes);
    }

    /** Decrypts data inside the provider; as {@link #encrypt}. */
    public Optional<byte[]> decrypt(Binary thumbprint, byte @Nullable [] vector, byte[] encrypted) {
        return NegotiatedCall.of(
                        CpData::probe,
                        probed -> CpData.buffer(probed.count()),
                        buffer -> calls.decrypt(
                                handle, thumbprint(thumbprint), true, parameters(vector), CpData.of(encrypted), buffer))
                .result()
                .map(CpData::bytes);
    }

    private static List<EncryptionParameter> parameters(byte @Nullable [] vector) {
        return vector == null
                ? List.of()
                : List.of(new EncryptionParameter(EncryptionParameter.INITIALIZATION_VECTOR, CpData.of(vector)));
    }

    /** Deletes a key in the provider; 33036 when it does not. */
    public void drop(Binary thumbprint) {
        if (calls.dropKey(handle, thumbprint(thumbprint)) != ReturnCode.SUCCESS) {
            throw EngineError.of(33036, 1, thumbprint);
        }
    }

    /** The keys of the session's user by the provider's id, in the provider's order. */
    Map<Integer, ProviderKey> keys() {
        Map<Integer, ProviderKey> keys = new LinkedHashMap<>();
        CpId id = CpId.start();
        while (calls.getNextKeyId(handle, id) == ReturnCode.SUCCESS) {
            int keyId = id.value();
            KeyInfo info = NegotiatedCall.of(
                            KeyInfo::probe,
                            ProviderSession::enlarge,
                            buffer -> calls.getKeyInfoByKeyId(handle, keyId, buffer))
                    .orThrow(code -> ProviderErrors.of(33049, 1, code, "name", keyId));
            keys.put(keyId, describe(info));
        }
        return keys;
    }

    private ProviderKey describe(KeyInfo info) {
        return describe(calls, info);
    }

    static ProviderKey describe(EkmProvider calls, KeyInfo info) {
        requireFits(info.thumbprint().count(), "cryptographic provider key thumbprint length", LONGEST_THUMBPRINT);
        ProviderAlgorithm algorithm =
                ProviderAlgorithm.read(calls, info.algorithmId(), code -> ProviderErrors.of(33089, 1, code));
        return new ProviderKey(info.name().text(), Binary.of(info.thumbprint().bytes()), info.flags(), algorithm);
    }

    static void requireFits(int bytes, String what, int longest) {
        if (bytes > longest) {
            throw EngineError.of(33023, 1, what, longest);
        }
    }

    static KeyInfo enlarge(KeyInfo probed) {
        return KeyInfo.buffers(probed.name().count(), probed.thumbprint().count());
    }

    private static CpData thumbprint(Binary thumbprint) {
        return CpData.of(thumbprint.toBytes());
    }

    @Override
    public void close() {
        calls.closeSession(handle, false);
    }
}
