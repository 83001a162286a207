package org.ekmsim.certificate;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.KeySpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Optional;
import javax.crypto.Cipher;
import org.ekmsim.token.DerivedRsaKey;

/** An RSA key pair in memory. It compares and prints by its public half, never by its secret. */
public final class RsaKeyPair {

    static final String CIPHERS = "SunJCE";
    static final String SIGNATURES = "SunRsaSign";
    static final String PADDED_RSA = "RSA/ECB/PKCS1Padding";
    static final String SIGNATURE = "SHA256withRSA";

    private final RSAPrivateCrtKey privateKey;
    private final RsaPublicKey publicKey;

    private RsaKeyPair(RSAPrivateCrtKey privateKey, RsaPublicKey publicKey) {
        this.privateKey = privateKey;
        this.publicKey = publicKey;
    }

    /** The pair of that size which the seed determines. */
    public static RsaKeyPair generate(int bits, byte[] seed) {
        return ofPkcs8(DerivedRsaKey.pkcs8(bits, seed));
    }

    /**
     * Reads a PKCS #8 PrivateKeyInfo in DER.
     *
     * @throws KeyFormatException when it is no RSA private key with its primes
     */
    public static RsaKeyPair ofPkcs8(byte[] der) {
        return of(new PKCS8EncodedKeySpec(der));
    }

    static RsaKeyPair of(KeySpec spec) {
        try {
            KeyFactory keys = KeyFactory.getInstance("RSA", SIGNATURES);
            if (keys.generatePrivate(spec) instanceof RSAPrivateCrtKey key) {
                RSAPublicKeySpec half = new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent());
                return new RsaKeyPair(key, new RsaPublicKey((RSAPublicKey) keys.generatePublic(half)));
            }
            throw new KeyFormatException(
                    KeyFormatException.Reason.UNSUPPORTED, "the primes of the RSA key are missing");
        } catch (GeneralSecurityException e) {
            // The parser's own message can quote bytes of the key.
            throw new KeyFormatException(KeyFormatException.Reason.INVALID, "not an RSA private key");
        }
    }

    public RsaPublicKey publicKey() {
        return publicKey;
    }

    RSAPrivateCrtKey privateKey() {
        return privateKey;
    }

    /** The private key as PKCS #8 in DER. */
    public byte[] toPkcs8() {
        return privateKey.getEncoded();
    }

    /** What {@link RsaPublicKey#encrypt} was given; empty for anything else. */
    public Optional<byte[]> decrypt(byte[] ciphertext) {
        try {
            Cipher cipher = Cipher.getInstance(PADDED_RSA, CIPHERS);
            cipher.init(Cipher.DECRYPT_MODE, privateKey);
            return Optional.of(cipher.doFinal(ciphertext));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    /** RSA with SHA-256, PKCS #1 v1.5. */
    public byte[] sign(byte[] data) {
        try {
            Signature signature = Signature.getInstance(SIGNATURE, SIGNATURES);
            signature.initSign(privateKey);
            signature.update(data);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform signs with RSA", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RsaKeyPair that && publicKey.equals(that.publicKey);
    }

    @Override
    public int hashCode() {
        return publicKey.hashCode();
    }

    @Override
    public String toString() {
        return "RsaKeyPair[" + publicKey.bits() + " bits, private key withheld]";
    }
}
