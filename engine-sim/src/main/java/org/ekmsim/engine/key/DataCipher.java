package org.ekmsim.engine.key;

import java.security.GeneralSecurityException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.ekmsim.engine.cryptographicprovider.CryptographicProvider;
import org.ekmsim.engine.cryptographicprovider.ProviderSession;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.session.Session;
import org.ekmsim.engine.type.Binary;
import org.jspecify.annotations.Nullable;

/** What encrypts and decrypts data; empty for what it cannot. */
interface DataCipher {

    /**
     * Encrypts.
     *
     * @param vector the initialization vector, null for keys that take none
     */
    Optional<byte[]> encrypt(byte @Nullable [] vector, byte[] plain);

    /** Decrypts; the vector is that of {@link #encrypt}. */
    Optional<byte[]> decrypt(byte @Nullable [] vector, byte[] encrypted);

    /** AES in CBC mode with an opened key of the server's own. */
    record Aes(KeySecret secret) implements DataCipher {

        @Override
        public Optional<byte[]> encrypt(byte @Nullable [] vector, byte[] plain) {
            return apply(Cipher.ENCRYPT_MODE, vector, plain);
        }

        @Override
        public Optional<byte[]> decrypt(byte @Nullable [] vector, byte[] encrypted) {
            return apply(Cipher.DECRYPT_MODE, vector, encrypted);
        }

        private Optional<byte[]> apply(int mode, byte @Nullable [] vector, byte[] content) {
            try {
                Cipher cipher = Cipher.getInstance("AES/CBC/PKCS5Padding", "SunJCE");
                cipher.init(
                        mode,
                        new SecretKeySpec(secret.toBytes(), "AES"),
                        new IvParameterSpec(Objects.requireNonNull(vector)));
                return Optional.of(cipher.doFinal(content));
            } catch (GeneralSecurityException e) {
                // Bytes that were encrypted with something else.
                return Optional.empty();
            }
        }
    }

    /**
     * A key at a provider, which does the work itself, with the credential of the login the session acts as. It opens by itself; what
     * the provider refuses is empty (inferred).
     *
     * @see <a href="https://learn.microsoft.com/sql/relational-databases/security/encryption/extensible-key-management-ekm">Extensible
     *     Key Management (EKM)</a>
     */
    record AtProvider(Session session, UUID provider, Binary thumbprint) implements DataCipher {

        @Override
        public Optional<byte[]> encrypt(byte @Nullable [] vector, byte[] plain) {
            return opened().encrypt(thumbprint, vector, plain);
        }

        @Override
        public Optional<byte[]> decrypt(byte @Nullable [] vector, byte[] encrypted) {
            return opened().decrypt(thumbprint, vector, encrypted);
        }

        /** Errors 33082, 33031, 33046 and 33028 when there is no session to be had. */
        private ProviderSession opened() {
            CryptographicProvider found = session.state()
                    .providers()
                    .find(provider)
                    .orElseThrow(
                            () -> EngineError.of(33082, 1, provider.toString().toUpperCase(Locale.ROOT)));
            return session.providers().session(found, session.user());
        }
    }
}
