package org.ekmsim.token;

import java.security.interfaces.RSAPublicKey;
import java.util.List;
import java.util.Optional;

/**
 * A place that holds RSA private keys and secret keys and works with them without giving them away.
 *
 * <p>An operation of the wrong sort (wrapping with a secret key) throws {@link TokenException.NotSupported}.
 *
 * <p>Operations with the public half (wrap, encrypt, verify) run in software with the exported public key, as a PKCS#11
 * client does; operations with the private half (unwrap, decrypt, sign) run inside the token. Every method may be called
 * from any thread, on the same key at once. Every method throws {@link TokenException.Closed} after {@link #close()} and
 * {@link TokenException.DeviceFailure} when the device reports an error that has no kind of its own.
 */
public interface Token extends AutoCloseable {

    TokenDescription description();

    /**
     * Makes a key pair inside the token; the private half is sensitive and not extractable.
     *
     * @param bits size of the modulus: 1024, 2048, 3072 or 4096
     * @throws TokenException.NotSupported for any other size
     */
    TokenKey generateRsa(int bits, String label);

    /**
     * Puts an existing key into the token, where it becomes sensitive and not extractable.
     *
     * <p>Keys are addressed by content: importing a key that the token already holds changes nothing and returns the
     * key as it is there, under its first label.
     */
    TokenKey importRsa(RsaKeyMaterial material, String label);

    /** Makes a secret key inside the token, where it is sensitive and not extractable. */
    TokenKey generateSecret(SymmetricAlgorithm algorithm, String label);

    /** The keys in the token, oldest first. */
    List<TokenKey> keys();

    Optional<TokenKey> find(TokenKeyId id);

    /**
     * Encrypts a key, or any short text, with the public half.
     *
     * @return as many bytes as the modulus has
     * @throws TokenException.KeyNotFound when the token holds no such key
     * @throws TokenException.PlaintextTooLong when {@code plaintext} is longer than
     *     {@link WrapAlgorithm#longestPlaintext(int)}
     */
    byte[] wrap(TokenKeyId key, WrapAlgorithm algorithm, byte[] plaintext);

    /**
     * Decrypts what {@link #wrap} made, with the private half, inside the token.
     *
     * @throws TokenException.KeyNotFound when the token holds no such key
     * @throws TokenException.DecryptionFailed when {@code wrapped} was not made with this key and algorithm; why exactly
     *     is not told, so that nobody can learn from it
     */
    byte[] unwrap(TokenKeyId key, WrapAlgorithm algorithm, byte[] wrapped);

    /** The same operation as {@link #wrap}, for data that is not a key. */
    default byte[] encrypt(TokenKeyId key, WrapAlgorithm algorithm, byte[] plaintext) {
        return wrap(key, algorithm, plaintext);
    }

    /** The same operation as {@link #unwrap}, for data that is not a key. */
    default byte[] decrypt(TokenKeyId key, WrapAlgorithm algorithm, byte[] ciphertext) {
        return unwrap(key, algorithm, ciphertext);
    }

    /**
     * Encrypts with a secret key, inside the token.
     *
     * @param vector the initialization vector, as long as a block of the key's algorithm
     * @return {@link SymmetricAlgorithm#ciphertextBytes(int)} bytes
     * @throws TokenException.KeyNotFound when the token holds no such key
     * @throws TokenException.NotSupported for a key pair, or a vector of another length
     */
    byte[] encrypt(TokenKeyId key, byte[] vector, byte[] plaintext);

    /**
     * Decrypts what {@link #encrypt(TokenKeyId, byte[], byte[])} made, inside the token.
     *
     * @throws TokenException.KeyNotFound when the token holds no such key
     * @throws TokenException.NotSupported for a key pair, or a vector of another length
     * @throws TokenException.DecryptionFailed when the padding shows that key or ciphertext is another; CBC tells no more
     */
    byte[] decrypt(TokenKeyId key, byte[] vector, byte[] ciphertext);

    /** Random bytes of the token's own generator, for initialization vectors. */
    byte[] random(int count);

    /**
     * Hashes {@code data} and signs the hash inside the token.
     *
     * @return as many bytes as the modulus has
     * @throws TokenException.KeyNotFound when the token holds no such key
     */
    byte[] sign(TokenKeyId key, SignatureAlgorithm algorithm, byte[] data);

    /**
     * Whether {@code signature} is this key's signature of {@code data}; false also for bytes that are no signature.
     *
     * @throws TokenException.KeyNotFound when the token holds no such key
     */
    boolean verify(TokenKeyId key, SignatureAlgorithm algorithm, byte[] data, byte[] signature);

    /**
     * The public half, as a value that needs the token no more.
     *
     * @throws TokenException.KeyNotFound when the token holds no such key
     */
    RSAPublicKey publicKey(TokenKeyId key);

    /**
     * Erases the key from the token for good.
     *
     * @throws TokenException.KeyNotFound when the token holds no such key
     */
    void destroy(TokenKeyId key);

    /** Ends the token and erases every key in it; closing twice is harmless. */
    @Override
    void close();
}
