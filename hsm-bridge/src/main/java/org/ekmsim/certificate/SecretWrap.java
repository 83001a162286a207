package org.ekmsim.certificate;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.Wrapper;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.engines.AESEngine;
import org.bouncycastle.crypto.engines.RFC5649WrapEngine;
import org.bouncycastle.crypto.generators.PKCS5S2ParametersGenerator;
import org.bouncycastle.crypto.params.KeyParameter;

/**
 * Secrets under other secrets: AES key wrap with padding (RFC 5649), which notices a wrong key; the key of a password comes from
 * PBKDF2 with SHA-256.
 */
public final class SecretWrap {

    /** Bytes of salt a password takes. */
    public static final int SALT_BYTES = 16;

    private static final int ITERATIONS = 1000;
    private static final int KEY_BITS = 256;

    private SecretWrap() {}

    /** The secret under a key of 16, 24 or 32 bytes. */
    public static byte[] wrap(byte[] key, byte[] secret) {
        return wrapper(true, new KeyParameter(key)).wrap(secret, 0, secret.length);
    }

    /** The secret again; empty when it is not under this key. */
    public static Optional<byte[]> unwrap(byte[] key, byte[] wrapped) {
        return unwrap(new KeyParameter(key), wrapped);
    }

    /** The secret under a password, preceded by the salt. */
    public static byte[] wrap(String password, byte[] salt, byte[] secret) {
        byte[] wrapped = wrapper(true, key(password, salt)).wrap(secret, 0, secret.length);
        byte[] result = Arrays.copyOf(salt, SALT_BYTES + wrapped.length);
        System.arraycopy(wrapped, 0, result, SALT_BYTES, wrapped.length);
        return result;
    }

    /** The secret again; empty when it is not under this password. */
    public static Optional<byte[]> unwrap(String password, byte[] wrapped) {
        if (wrapped.length <= SALT_BYTES) {
            return Optional.empty();
        }
        byte[] salt = Arrays.copyOf(wrapped, SALT_BYTES);
        return unwrap(key(password, salt), Arrays.copyOfRange(wrapped, SALT_BYTES, wrapped.length));
    }

    private static Optional<byte[]> unwrap(KeyParameter key, byte[] wrapped) {
        try {
            return Optional.of(wrapper(false, key).unwrap(wrapped, 0, wrapped.length));
        } catch (InvalidCipherTextException e) {
            return Optional.empty();
        }
    }

    private static Wrapper wrapper(boolean wrapping, KeyParameter key) {
        Wrapper engine = new RFC5649WrapEngine(AESEngine.newInstance());
        engine.init(wrapping, key);
        return engine;
    }

    private static KeyParameter key(String password, byte[] salt) {
        PKCS5S2ParametersGenerator generator = new PKCS5S2ParametersGenerator(new SHA256Digest());
        generator.init(password.getBytes(StandardCharsets.UTF_8), salt, ITERATIONS);
        return (KeyParameter) generator.generateDerivedParameters(KEY_BITS);
    }
}
