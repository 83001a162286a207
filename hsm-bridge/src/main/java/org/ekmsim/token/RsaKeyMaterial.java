package org.ekmsim.token;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;

/**
 * An RSA private key on its way into a token. It compares and prints by its id, never by its content.
 */
public final class RsaKeyMaterial {

    private static final int SMALLEST = 1024;
    private static final int LARGEST = 8192;

    private final RSAPrivateCrtKey privateKey;
    private final RSAPublicKey publicKey;
    private final TokenKeyId id;

    private RsaKeyMaterial(RSAPrivateCrtKey privateKey, RSAPublicKey publicKey) {
        this.privateKey = privateKey;
        this.publicKey = publicKey;
        this.id = TokenKeyId.ofModulus(privateKey.getModulus());
    }

    /**
     * Reads a PKCS#8 PrivateKeyInfo in DER.
     *
     * @throws TokenException.BadKeyMaterial when it is not an RSA private key of 1024 to 8192 bits with its primes
     */
    public static RsaKeyMaterial ofPkcs8(byte[] der) {
        try {
            KeyFactory keys = KeyFactory.getInstance("RSA", "SunRsaSign");
            if (!(keys.generatePrivate(new PKCS8EncodedKeySpec(der)) instanceof RSAPrivateCrtKey key)) {
                throw new TokenException.BadKeyMaterial("the primes of the RSA key are missing");
            }
            int bits = key.getModulus().bitLength();
            if (bits < SMALLEST || bits > LARGEST) {
                throw new TokenException.BadKeyMaterial("an RSA key of " + bits + " bits");
            }
            var publicSpec = new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent());
            return new RsaKeyMaterial(key, (RSAPublicKey) keys.generatePublic(publicSpec));
        } catch (GeneralSecurityException e) {
            // The parser's own message can quote bytes of the key.
            throw new TokenException.BadKeyMaterial("not an RSA private key in PKCS#8");
        }
    }

    /** The id the key has in every token. */
    public TokenKeyId id() {
        return id;
    }

    /** Size of the modulus. */
    public int bits() {
        return publicKey.getModulus().bitLength();
    }

    public RSAPublicKey publicKey() {
        return publicKey;
    }

    RSAPrivateCrtKey privateKey() {
        return privateKey;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RsaKeyMaterial that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "RsaKeyMaterial[id=" + id + ", bits=" + bits() + ", private key withheld]";
    }
}
