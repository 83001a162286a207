package org.ekmsim.certificate;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.SignatureException;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;
import org.ekmsim.token.SeededRandom;

/** The public half of an RSA key pair. */
public final class RsaPublicKey {

    /** What PKCS #1 v1.5 takes of every block. */
    private static final int PADDING_BYTES = 11;

    private final RSAPublicKey key;

    RsaPublicKey(RSAPublicKey key) {
        this.key = key;
    }

    /**
     * Reads a SubjectPublicKeyInfo in DER.
     *
     * @throws KeyFormatException when it is no RSA key
     */
    public static RsaPublicKey ofEncoded(byte[] der) {
        try {
            KeyFactory keys = KeyFactory.getInstance("RSA", RsaKeyPair.SIGNATURES);
            return new RsaPublicKey((RSAPublicKey) keys.generatePublic(new X509EncodedKeySpec(der)));
        } catch (GeneralSecurityException e) {
            throw new KeyFormatException(KeyFormatException.Reason.UNSUPPORTED, "not an RSA public key");
        }
    }

    /** The key as SubjectPublicKeyInfo in DER. */
    public byte[] encoded() {
        return key.getEncoded();
    }

    /** Size of the modulus. */
    public int bits() {
        return key.getModulus().bitLength();
    }

    /**
     * Encrypts with PKCS #1 v1.5.
     *
     * @param seed what the padding is drawn from
     * @return empty when the plaintext is longer than the modulus less eleven bytes
     */
    public Optional<byte[]> encrypt(byte[] plaintext, byte[] seed) {
        if (plaintext.length > (bits() + 7) / 8 - PADDING_BYTES) {
            return Optional.empty();
        }
        try {
            Cipher cipher = Cipher.getInstance(RsaKeyPair.PADDED_RSA, RsaKeyPair.CIPHERS);
            cipher.init(Cipher.ENCRYPT_MODE, key, new SeededRandom(seed));
            return Optional.of(cipher.doFinal(plaintext));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform encrypts with RSA", e);
        }
    }

    /** Whether the bytes are the signature of the data: RSA with SHA-256, PKCS #1 v1.5. */
    public boolean verifies(byte[] data, byte[] signatureBytes) {
        try {
            Signature signature = Signature.getInstance(RsaKeyPair.SIGNATURE, RsaKeyPair.SIGNATURES);
            signature.initVerify(key);
            signature.update(data);
            return signature.verify(signatureBytes);
        } catch (SignatureException e) {
            // Thrown for bytes that have not the form of a signature, such as a wrong length.
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform verifies RSA signatures", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RsaPublicKey that && Arrays.equals(encoded(), that.encoded());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(encoded());
    }

    @Override
    public String toString() {
        return "RsaPublicKey[" + bits() + " bits]";
    }
}
