package org.ekmsim.token;

import java.security.GeneralSecurityException;
import java.security.ProviderException;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.SignatureException;
import java.security.interfaces.RSAPublicKey;
import org.bouncycastle.crypto.AsymmetricBlockCipher;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.digests.SHA1Digest;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.encodings.OAEPEncoding;
import org.bouncycastle.crypto.encodings.PKCS1Encoding;
import org.bouncycastle.crypto.params.ParametersWithRandom;

/**
 * What one key pair can do.
 *
 * <p>The bare RSA operations run inside the token, with both halves of the pair; Bouncy Castle puts the padding on and takes it
 * off. SunPKCS11 and SoftHSM cannot do OAEP with SHA-256, and whether a PKCS#1 v1.5 padding error is reported or
 * answered with random bytes depends on the version of OpenSSL below SoftHSM: done here, every token behaves the same.
 */
final class RsaOperations {

    private static final String VERIFYING_PROVIDER = "SunRsaSign";

    private final HeldKey key;
    private final SecureRandom random;

    RsaOperations(HeldKey key, SecureRandom random) {
        this.key = key;
        this.random = random;
    }

    RSAPublicKey publicKey() {
        return key.publicKey();
    }

    byte[] encrypt(WrapAlgorithm algorithm, byte[] plaintext) {
        int longest = algorithm.longestPlaintext(key.bits());
        if (plaintext.length > longest) {
            throw new TokenException.PlaintextTooLong(algorithm, plaintext.length, longest);
        }
        AsymmetricBlockCipher cipher = padded(algorithm, new BareRsaInToken(key));
        cipher.init(true, new ParametersWithRandom(BareRsaInToken.PUBLIC_KEY, random));
        try {
            return cipher.processBlock(plaintext, 0, plaintext.length);
        } catch (InvalidCipherTextException e) {
            throw new IllegalStateException("Encrypting with a public key cannot meet a bad ciphertext", e);
        }
    }

    byte[] decrypt(WrapAlgorithm algorithm, byte[] ciphertext) {
        boolean fits = ciphertext.length == (key.bits() + 7) / 8
                && UnsignedBytes.number(ciphertext).compareTo(key.publicKey().getModulus()) < 0;
        if (!fits) {
            throw new TokenException.DecryptionFailed(algorithm);
        }
        AsymmetricBlockCipher cipher = padded(algorithm, new BareRsaInToken(key));
        cipher.init(false, BareRsaInToken.PRIVATE_KEY);
        try {
            return cipher.processBlock(ciphertext, 0, ciphertext.length);
        } catch (InvalidCipherTextException e) {
            // The cause would tell which check of the padding failed.
            throw new TokenException.DecryptionFailed(algorithm);
        }
    }

    private static AsymmetricBlockCipher padded(WrapAlgorithm algorithm, AsymmetricBlockCipher rsa) {
        return switch (algorithm) {
            case RSA1_5 -> new PKCS1Encoding(rsa);
            case RSA_OAEP -> new OAEPEncoding(rsa, new SHA1Digest());
            case RSA_OAEP_256 -> new OAEPEncoding(rsa, new SHA256Digest());
        };
    }

    byte[] sign(SignatureAlgorithm algorithm, byte[] data) {
        try {
            Signature signature = Signature.getInstance(algorithm.jcaName(), key.signatureProvider());
            if (algorithm.parameters().isPresent()) {
                signature.setParameter(algorithm.parameters().get());
            }
            signature.initSign(key.privateKey());
            signature.update(data);
            return signature.sign();
        } catch (GeneralSecurityException | ProviderException e) {
            throw new TokenException.DeviceFailure("signing with " + algorithm, e);
        }
    }

    boolean verify(SignatureAlgorithm algorithm, byte[] data, byte[] signatureBytes) {
        try {
            Signature signature = Signature.getInstance(algorithm.jcaName(), VERIFYING_PROVIDER);
            if (algorithm.parameters().isPresent()) {
                signature.setParameter(algorithm.parameters().get());
            }
            signature.initVerify(key.publicKey());
            signature.update(data);
            return signature.verify(signatureBytes);
        } catch (SignatureException e) {
            // Thrown for bytes that have not the form of a signature, such as a wrong length.
            return false;
        } catch (GeneralSecurityException e) {
            throw new TokenException.DeviceFailure("verifying with " + algorithm, e);
        }
    }
}
