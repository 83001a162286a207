package org.ekmsim.provider.keyed;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.bouncycastle.crypto.digests.SHA1Digest;
import org.ekmsim.hsm.HsmException;
import org.ekmsim.hsm.HsmKey;
import org.ekmsim.hsm.HsmKeyType;
import org.ekmsim.hsm.HsmService;
import org.ekmsim.hsm.HsmUser;
import org.ekmsim.provider.PublicKeyBlob;
import org.ekmsim.provider.ReturnCode;
import org.ekmsim.token.SymmetricAlgorithm;
import org.ekmsim.token.Token;
import org.ekmsim.token.TokenDescription;
import org.ekmsim.token.TokenException;
import org.ekmsim.token.WrapAlgorithm;
import org.ekmsim.vault.RsaPublicNumbers;
import org.jspecify.annotations.Nullable;

/**
 * A user's conversation with a module. The user is looked up anew at every call. Secret keys chain, with the caller's initialization
 * vector or one drawn in the module that goes before the ciphertext.
 */
public final class HsmKeySession implements KeySession {

    /** Bytes of a thumbprint. */
    public static final int THUMBPRINT_BYTES = 20;

    private final HsmService hsms;
    private final String label;
    private final String user;
    private final WrapAlgorithm padding;
    private final DeviceCodes codes;

    /**
     * Begins after the module let the user in.
     *
     * @param label label of the module
     * @param padding how key pairs pad
     * @param codes what the device's failures are to the caller
     */
    public HsmKeySession(HsmService hsms, String label, String user, WrapAlgorithm padding, DeviceCodes codes) {
        this.hsms = hsms;
        this.label = label;
        this.user = user;
        this.padding = padding;
        this.codes = codes;
    }

    @Override
    public List<KeyEntry> keys() throws ProviderFailure {
        return user().keys().stream().map(this::entry).toList();
    }

    private HsmUser user() throws ProviderFailure {
        return module(() -> hsms.user(label, user))
                .orElseThrow(() -> new ProviderFailure(ReturnCode.AUTHENTICATION_FAILURE));
    }

    private KeyEntry entry(HsmKey key) {
        return new KeyEntry(key.id(), key.name(), thumbprint(key), HsmAlgorithms.of(key.type()));
    }

    /** Of a key pair it follows from the public key; a secret key has nothing public but where it is and what it is called. */
    private String thumbprint(HsmKey key) {
        if (key.type().symmetric().isEmpty()) {
            return key.tokenKey().hex().substring(0, 2 * THUMBPRINT_BYTES);
        }
        String place = label + "/" + user + "/" + key.id() + "/" + key.name();
        SHA1Digest sha1 = new SHA1Digest();
        byte[] bytes = place.getBytes(StandardCharsets.UTF_8);
        sha1.update(bytes, 0, bytes.length);
        byte[] hash = new byte[sha1.getDigestSize()];
        sha1.doFinal(hash, 0);
        return HexFormat.of().formatHex(hash);
    }

    @Override
    public KeyEntry create(String name, OfferedAlgorithm algorithm) throws ProviderFailure {
        HsmKeyType type = HsmKeyType.valueOf(algorithm.tag());
        String chosen = name.isEmpty() ? "KEY" + (user().lastKeyId() + 1) : name;
        return entry(module(() -> hsms.createKey(label, user, chosen, type)));
    }

    @Override
    public void drop(KeyEntry key) throws ProviderFailure {
        HsmKey found = key(key);
        module(() -> {
            hsms.deleteKey(label, user, found);
            return found;
        });
    }

    @Override
    public byte[] publicKey(KeyEntry key) throws ProviderFailure {
        HsmKey found = key(key);
        return token(token -> PublicKeyBlob.encode(RsaPublicNumbers.of(token.publicKey(found.tokenKey()))));
    }

    @Override
    public int ciphertextBytes(KeyEntry key, byte @Nullable [] vector, int plaintextBytes) {
        return HsmKeyType.valueOf(key.algorithm().tag())
                .symmetric()
                .map(symmetric ->
                        symmetric.ciphertextBytes(plaintextBytes) + (vector == null ? symmetric.blockBytes() : 0))
                .orElse(key.algorithm().bits() / Byte.SIZE);
    }

    @Override
    public byte[] encrypt(KeyEntry key, byte @Nullable [] vector, byte[] plaintext) throws ProviderFailure {
        HsmKey found = key(key);
        return token(token -> found.type()
                .symmetric()
                .map(symmetric -> encrypt(token, found, symmetric, vector, plaintext))
                .orElseGet(() -> token.wrap(found.tokenKey(), padding, plaintext)));
    }

    private static byte[] encrypt(
            Token token, HsmKey key, SymmetricAlgorithm algorithm, byte @Nullable [] vector, byte[] plaintext) {
        if (vector != null) {
            return token.encrypt(key.tokenKey(), vector, plaintext);
        }
        byte[] drawn = token.random(algorithm.blockBytes());
        byte[] ciphertext = token.encrypt(key.tokenKey(), drawn, plaintext);
        byte[] both = Arrays.copyOf(drawn, drawn.length + ciphertext.length);
        System.arraycopy(ciphertext, 0, both, drawn.length, ciphertext.length);
        return both;
    }

    @Override
    public byte[] decrypt(KeyEntry key, byte @Nullable [] vector, byte[] ciphertext) throws ProviderFailure {
        HsmKey found = key(key);
        return token(token -> found.type()
                .symmetric()
                .map(symmetric -> decrypt(token, found, symmetric, vector, ciphertext))
                .orElseGet(() -> token.unwrap(found.tokenKey(), padding, ciphertext)));
    }

    private static byte[] decrypt(
            Token token, HsmKey key, SymmetricAlgorithm algorithm, byte @Nullable [] vector, byte[] ciphertext) {
        if (vector != null) {
            return token.decrypt(key.tokenKey(), vector, ciphertext);
        }
        int block = Math.min(algorithm.blockBytes(), ciphertext.length);
        byte[] drawn = Arrays.copyOf(ciphertext, algorithm.blockBytes());
        return token.decrypt(key.tokenKey(), drawn, Arrays.copyOfRange(ciphertext, block, ciphertext.length));
    }

    private HsmKey key(KeyEntry entry) throws ProviderFailure {
        return user().key(entry.id()).orElseThrow(() -> new ProviderFailure(ReturnCode.NOT_FOUND));
    }

    private <T> T token(Function<Token, T> work) throws ProviderFailure {
        return module(() -> work.apply(hsms.token(label)));
    }

    private <T> T module(Supplier<T> work) throws ProviderFailure {
        try {
            return work.get();
        } catch (HsmException refusal) {
            throw new ProviderFailure(codes.refused(refusal.reason()));
        } catch (TokenException failure) {
            throw new ProviderFailure(codes.failed(failure));
        }
    }

    @Override
    public String worker() {
        TokenDescription description = hsms.token(label).description();
        return description.library() + ": " + description.label();
    }
}
