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
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.RSAPrivateCrtKeySpec;
import java.security.spec.RSAPublicKeySpec;

/**
 * Keys in a PKCS#11 token. SunPKCS11 makes and uses the objects; the administrative session names them, so that any other
 * PKCS#11 client would find them by label and id. No certificates are made: only Java's key store needs those to list keys.
 */
final class Pkcs11Custody implements KeyCustody {

    private final TokenLibrary library;
    private final TokenSlot slot;
    private final AuthProvider provider;
    private final CryptokiSession administration;

    /** @param provider logged in, which counts for every session of this process with the token */
    Pkcs11Custody(TokenLibrary library, TokenSlot slot, AuthProvider provider, CryptokiSession administration) {
        this.library = library;
        this.slot = slot;
        this.provider = provider;
        this.administration = administration;
    }

    @Override
    public String library() {
        return library.describe();
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
            NativeLong object = administration
                    .findPrivateKey(publicKey.getModulus())
                    .orElseThrow(() -> new TokenException.DeviceFailure("naming a key", "the new key is not there"));
            administration.setAttributes(
                    object,
                    new CryptokiTemplate()
                            .with(CryptokiSession.CKA_ID, held.id().bytes())
                            .with(CryptokiSession.CKA_LABEL, label.getBytes(StandardCharsets.UTF_8)));
            requireSealed(object);
            return held;
        } catch (CryptokiError e) {
            throw new TokenException.DeviceFailure("naming a key", e);
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
        try {
            administration.findPrivateKey(id).ifPresent(administration::destroy);
        } catch (CryptokiError e) {
            throw new TokenException.DeviceFailure("erasing a key", e);
        }
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
        try {
            Pkcs11Provider.logout(provider);
        } finally {
            library.retire(slot);
        }
    }
}
