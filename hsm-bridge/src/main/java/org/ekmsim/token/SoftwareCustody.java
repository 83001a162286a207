package org.ekmsim.token;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.SecureRandom;
import java.security.Security;
import java.security.interfaces.RSAPublicKey;
import javax.crypto.KeyGenerator;

/** Keys in this process's memory; they go when the last reference goes. */
final class SoftwareCustody implements KeyCustody {

    static final String NAME = "embedded software token";

    private static final String CIPHERS = "SunJCE";
    private static final String SIGNATURES = "SunRsaSign";

    private final SecureRandom random;

    SoftwareCustody(SecureRandom random) {
        this.random = random;
    }

    @Override
    public String library() {
        return NAME;
    }

    @Override
    public boolean pkcs11() {
        return false;
    }

    @Override
    public HeldKey generate(int bits, String label) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA", SIGNATURES);
            generator.initialize(bits, random);
            KeyPair pair = generator.generateKeyPair();
            return held((RSAPublicKey) pair.getPublic(), pair.getPrivate());
        } catch (GeneralSecurityException e) {
            throw new TokenException.DeviceFailure("key generation", e);
        }
    }

    @Override
    public HeldSecretKey generate(SymmetricAlgorithm algorithm, TokenKeyId id, String label) {
        try {
            KeyGenerator generator = KeyGenerator.getInstance(algorithm.jcaName(), CIPHERS);
            generator.init(algorithm.generatedBits(), random);
            return new HeldSecretKey(id, algorithm, generator.generateKey(), provider(CIPHERS));
        } catch (GeneralSecurityException e) {
            throw new TokenException.DeviceFailure("key generation", e);
        }
    }

    @Override
    public byte[] random(int count) {
        byte[] drawn = new byte[count];
        random.nextBytes(drawn);
        return drawn;
    }

    @Override
    public HeldKey store(RsaKeyMaterial material, String label) {
        return held(material.publicKey(), material.privateKey());
    }

    private static HeldKey held(RSAPublicKey publicKey, PrivateKey privateKey) {
        return new HeldKey(publicKey, privateKey, provider(CIPHERS), provider(SIGNATURES));
    }

    private static Provider provider(String name) {
        Provider provider = Security.getProvider(name);
        if (provider == null) {
            throw new TokenException.Unavailable("This Java runtime lacks its security provider " + name);
        }
        return provider;
    }

    @Override
    public void erase(TokenKeyId id) {
        // The token forgets the key, and nothing else holds it.
    }

    @Override
    public void close() {
        // As above.
    }
}
