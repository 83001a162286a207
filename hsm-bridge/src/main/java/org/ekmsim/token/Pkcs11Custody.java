package org.ekmsim.token;

import com.sun.jna.NativeLong;
import java.nio.charset.StandardCharsets;
import java.security.AuthProvider;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.ProviderException;
import java.security.SecureRandom;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.RSAPrivateCrtKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;

/**
 * Keys in a PKCS#11 token. SunPKCS11 makes and uses the objects; the administrative session names them, so that any other
 * PKCS#11 client would find them by label and id. No certificates are made: only Java's key store needs those to list keys.
 */
final class Pkcs11Custody implements KeyCustody {

    private final String library;
    private final AuthProvider provider;
    private final String mark;
    private final CryptokiSession administration;
    private final UnaryOperator<String> objectLabels;
    private final Consumer<Pkcs11Custody> ending;

    /** The objects made here: by handle, because the token may hold others with the same id. */
    private final Map<TokenKeyId, NativeLong> objects = new ConcurrentHashMap<>();

    /**
     * @param library what serves, for people to read
     * @param keys for a token that the process is logged in to, which counts for all its sessions
     * @param administration a session with the same token
     * @param objectLabels from a key's label to the label of its object in the token
     * @param ending lets the keys go
     */
    Pkcs11Custody(
            String library,
            MarkedProvider keys,
            CryptokiSession administration,
            UnaryOperator<String> objectLabels,
            Consumer<Pkcs11Custody> ending) {
        this.library = library;
        this.provider = keys.provider();
        this.mark = keys.mark();
        this.administration = administration;
        this.objectLabels = objectLabels;
        this.ending = ending;
    }

    @Override
    public String library() {
        return library;
    }

    @Override
    public boolean pkcs11() {
        return true;
    }

    @Override
    public HeldKey generate(int bits, String label) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA", provider);
            generator.initialize(bits);
            KeyPair pair = generator.generateKeyPair();
            var inToken = (RSAPublicKey) pair.getPublic();
            var publicSpec = new RSAPublicKeySpec(inToken.getModulus(), inToken.getPublicExponent());
            RSAPublicKey publicKey =
                    (RSAPublicKey) KeyFactory.getInstance("RSA", "SunRsaSign").generatePublic(publicSpec);
            return named(publicKey, pair.getPrivate(), label);
        } catch (GeneralSecurityException | ProviderException e) {
            throw new TokenException.DeviceFailure("key generation", e);
        }
    }

    @Override
    public HeldSecretKey generate(SymmetricAlgorithm algorithm, TokenKeyId id, String label) {
        // Only its label tells a new secret key from others, so the next one is made when this one has its own.
        synchronized (administration) {
            try {
                KeyGenerator generator = KeyGenerator.getInstance(algorithm.jcaName(), provider);
                generator.init(algorithm.generatedBits());
                SecretKey key = generator.generateKey();
                named(administration.findSecretKey(mark), id, label);
                return new HeldSecretKey(id, algorithm, key, provider);
            } catch (GeneralSecurityException | ProviderException | CryptokiError e) {
                throw new TokenException.DeviceFailure("key generation", e);
            }
        }
    }

    @Override
    public byte[] random(int count) {
        try {
            byte[] drawn = new byte[count];
            SecureRandom.getInstance("PKCS11", provider).nextBytes(drawn);
            return drawn;
        } catch (GeneralSecurityException | ProviderException e) {
            throw new TokenException.DeviceFailure("drawing random bytes", e);
        }
    }

    @Override
    public HeldKey store(RsaKeyMaterial material, String label) {
        RSAPrivateCrtKey key = material.privateKey();
        var spec = new RSAPrivateCrtKeySpec(
                key.getModulus(),
                key.getPublicExponent(),
                key.getPrivateExponent(),
                key.getPrimeP(),
                key.getPrimeQ(),
                key.getPrimeExponentP(),
                key.getPrimeExponentQ(),
                key.getCrtCoefficient());
        try {
            PrivateKey inToken = KeyFactory.getInstance("RSA", provider).generatePrivate(spec);
            return named(material.publicKey(), inToken, label);
        } catch (GeneralSecurityException | ProviderException e) {
            throw new TokenException.DeviceFailure("key import", e);
        }
    }

    private HeldKey named(RSAPublicKey publicKey, PrivateKey privateKey, String label) {
        HeldKey held = new HeldKey(publicKey, privateKey, provider, provider);
        try {
            named(administration.findPrivateKey(publicKey.getModulus(), mark), held.id(), label);
            return held;
        } catch (CryptokiError e) {
            throw new TokenException.DeviceFailure("naming a key", e);
        }
    }

    private void named(Optional<NativeLong> found, TokenKeyId id, String label) {
        NativeLong object =
                found.orElseThrow(() -> new TokenException.DeviceFailure("naming a key", "the new key is not there"));
        nameOrDestroy(object, id, objectLabels.apply(label));
        objects.put(id, object);
    }

    /** A key that cannot be finished must not stay behind. */
    private void nameOrDestroy(NativeLong object, TokenKeyId id, String label) {
        try {
            administration.setAttributes(
                    object,
                    new CryptokiTemplate()
                            .with(CryptokiSession.CKA_ID, id.bytes())
                            .with(CryptokiSession.CKA_LABEL, label.getBytes(StandardCharsets.UTF_8)));
            requireSealed(object);
        } catch (CryptokiError | TokenException e) {
            administration.destroy(object);
            throw e;
        }
    }

    /** Some libraries take a template and do as they like, so what became of the key is looked at. */
    private void requireSealed(NativeLong object) {
        boolean sealed = administration.attribute(object, CryptokiSession.CKA_SENSITIVE)[0] == 1
                && administration.attribute(object, CryptokiSession.CKA_EXTRACTABLE)[0] == 0;
        if (!sealed) {
            throw new TokenException.DeviceFailure("protecting a key", "the library left it extractable");
        }
    }

    @Override
    public void erase(TokenKeyId id) {
        NativeLong object = objects.remove(id);
        try {
            if (object != null && holds(object, id)) {
                administration.destroy(object);
            }
        } catch (CryptokiError e) {
            throw new TokenException.DeviceFailure("erasing a key", e);
        }
    }

    /** Somebody else may have erased the key, and a library may have given its handle to another object since. */
    private boolean holds(NativeLong object, TokenKeyId id) {
        try {
            return Arrays.equals(administration.attribute(object, CryptokiSession.CKA_ID), id.bytes());
        } catch (CryptokiError e) {
            if (e.value() == CryptokiError.OBJECT_HANDLE_INVALID) {
                return false;
            }
            throw e;
        }
    }

    /** Erases all keys made here, also those after one that cannot be erased. */
    void eraseAll() {
        TokenException failure = null;
        for (TokenKeyId id : objects.keySet()) {
            try {
                erase(id);
            } catch (TokenException e) {
                failure = e;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    /** The object of a key made here, for reading what the token says about it. */
    Optional<NativeLong> object(TokenKeyId id) {
        return Optional.ofNullable(objects.get(id));
    }

    /** For reading what the token says about its objects. */
    CryptokiSession administration() {
        return administration;
    }

    AuthProvider provider() {
        return provider;
    }

    @Override
    public void close() {
        ending.accept(this);
    }
}
