package org.ekmsim.token;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.UnrecoverableKeyException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.openssl.EncryptionException;
import org.bouncycastle.openssl.PEMEncryptedKeyPair;
import org.bouncycastle.openssl.PEMKeyPair;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.openssl.jcajce.JceOpenSSLPKCS8DecryptorProviderBuilder;
import org.bouncycastle.openssl.jcajce.JcePEMDecryptorProviderBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.pkcs.PKCS8EncryptedPrivateKeyInfo;
import org.bouncycastle.pkcs.PKCSException;

/**
 * RSA private keys from the files administrators have: PEM as OpenSSL writes it, with or without a password, and PKCS #12 (PFX).
 * Messages tell what is wrong with the file and quote nothing from it.
 */
public final class PrivateKeyFile {

    private PrivateKeyFile() {}

    /**
     * Reads a PEM file without a password.
     *
     * @throws TokenException.BadKeyMaterial when the text holds no RSA private key, or an encrypted one
     */
    public static RsaKeyMaterial pem(String text) {
        return pem(text, Optional.empty());
    }

    /**
     * Reads a PEM file; the password is not needed when the key is not encrypted.
     *
     * @throws TokenException.BadKeyMaterial when the text holds no RSA private key, or the password is wrong
     */
    public static RsaKeyMaterial pem(String text, char[] password) {
        return pem(text, Optional.of(password));
    }

    private static RsaKeyMaterial pem(String text, Optional<char[]> password) {
        try (PEMParser parser = new PEMParser(new StringReader(text))) {
            for (Object found = parser.readObject(); found != null; found = parser.readObject()) {
                Optional<PrivateKeyInfo> key = privateKey(found, password);
                if (key.isPresent()) {
                    return RsaKeyMaterial.ofPkcs8(key.get().getEncoded());
                }
            }
            throw new TokenException.BadKeyMaterial("the PEM text holds no private key");
        } catch (EncryptionException | PKCSException | OperatorCreationException e) {
            throw wrongPassword("PEM");
        } catch (IOException e) {
            // The parser's own message can quote bytes of the key.
            throw new TokenException.BadKeyMaterial("not a PEM file that can be read");
        }
    }

    /** Certificates and parameters may stand in the same file, before the key or after it. */
    private static Optional<PrivateKeyInfo> privateKey(Object found, Optional<char[]> password)
            throws IOException, PKCSException, OperatorCreationException {
        if (found instanceof PrivateKeyInfo plain) {
            return Optional.of(plain);
        }
        if (found instanceof PEMKeyPair pair) {
            return Optional.of(pair.getPrivateKeyInfo());
        }
        if (found instanceof PEMEncryptedKeyPair encrypted) {
            return Optional.of(encrypted
                    .decryptKeyPair(new JcePEMDecryptorProviderBuilder()
                            .setProvider(new BouncyCastleProvider())
                            .build(needed(password)))
                    .getPrivateKeyInfo());
        }
        if (found instanceof PKCS8EncryptedPrivateKeyInfo encrypted) {
            return Optional.of(encrypted.decryptPrivateKeyInfo(new JceOpenSSLPKCS8DecryptorProviderBuilder()
                    .setProvider(new BouncyCastleProvider())
                    .build(needed(password))));
        }
        return Optional.empty();
    }

    private static char[] needed(Optional<char[]> password) {
        return password.orElseThrow(() -> new TokenException.BadKeyMaterial(
                "the private key in the PEM text is encrypted, and no password is given"));
    }

    /**
     * Reads the one private key of a PKCS #12 file (PFX); certificates in it are left out.
     *
     * @throws TokenException.BadKeyMaterial when the bytes are no such file, the password is wrong, or the file holds no RSA private
     *     key or several
     */
    public static RsaKeyMaterial pkcs12(byte[] content, char[] password) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(content), password);
            Key key = store.getKey(onlyKey(store), password);
            return RsaKeyMaterial.ofPkcs8(key.getEncoded());
        } catch (IOException e) {
            if (e.getCause() instanceof UnrecoverableKeyException) {
                throw wrongPassword("PKCS #12");
            }
            throw new TokenException.BadKeyMaterial("not a PKCS #12 file");
        } catch (GeneralSecurityException e) {
            throw wrongPassword("PKCS #12");
        }
    }

    private static String onlyKey(KeyStore store) throws GeneralSecurityException {
        List<String> keys = new ArrayList<>();
        for (String alias : Collections.list(store.aliases())) {
            if (store.isKeyEntry(alias)) {
                keys.add(alias);
            }
        }
        if (keys.size() != 1) {
            throw new TokenException.BadKeyMaterial(
                    "the PKCS #12 file holds " + (keys.isEmpty() ? "no private key" : keys.size() + " private keys"));
        }
        return keys.get(0);
    }

    private static TokenException wrongPassword(String format) {
        return new TokenException.BadKeyMaterial(
                "the password does not open the private key in the " + format + " file, or the file is damaged");
    }
}
