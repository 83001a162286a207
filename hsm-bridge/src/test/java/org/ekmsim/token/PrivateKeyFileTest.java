package org.ekmsim.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.KeyStore;
import java.security.KeyStore.PasswordProtection;
import java.security.KeyStore.PrivateKeyEntry;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Date;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.openssl.PKCS8Generator;
import org.bouncycastle.openssl.jcajce.JcaMiscPEMGenerator;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.openssl.jcajce.JcaPKCS8Generator;
import org.bouncycastle.openssl.jcajce.JceOpenSSLPKCS8EncryptorBuilder;
import org.bouncycastle.openssl.jcajce.JcePEMEncryptorBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.util.io.pem.PemObjectGenerator;
import org.junit.jupiter.api.Test;

/** Keys in the files administrators have, written here as OpenSSL and Windows write them. */
class PrivateKeyFileTest {

    private static final RsaKeyMaterial KEY = TestKeys.rsa2048(0);
    private static final char[] PASSWORD = "open sesame".toCharArray();
    private static final char[] WRONG = "open barley".toCharArray();

    @Test
    void reads_every_form_of_pem() throws Exception {
        assertThat(PrivateKeyFile.pem(pem(new JcaPKCS8Generator(KEY.privateKey(), null))))
                .isEqualTo(KEY);
        assertThat(PrivateKeyFile.pem(pem(new JcaMiscPEMGenerator(KEY.privateKey()))))
                .isEqualTo(KEY);
        assertThat(PrivateKeyFile.pem(encryptedPkcs8(), PASSWORD)).isEqualTo(KEY);
        assertThat(PrivateKeyFile.pem(encryptedTraditional(), PASSWORD)).isEqualTo(KEY);
    }

    @Test
    void takes_the_key_from_among_certificates() throws Exception {
        String chain = pem(new JcaMiscPEMGenerator(certificate()));
        String key = pem(new JcaPKCS8Generator(KEY.privateKey(), null));

        assertThat(PrivateKeyFile.pem(chain + key + chain)).isEqualTo(KEY);
        refuses(() -> PrivateKeyFile.pem(chain), "the PEM text holds no private key");
    }

    @Test
    void says_what_is_wrong_with_pem() throws Exception {
        String wrong = "the password does not open the private key in the PEM file, or the file is damaged";
        String encrypted = "the private key in the PEM text is encrypted, and no password is given";
        refuses(() -> PrivateKeyFile.pem(encryptedPkcs8(), WRONG), wrong);
        refuses(() -> PrivateKeyFile.pem(encryptedTraditional(), WRONG), wrong);
        refuses(() -> PrivateKeyFile.pem(encryptedPkcs8()), encrypted);
        refuses(() -> PrivateKeyFile.pem(encryptedTraditional()), encrypted);
        refuses(() -> PrivateKeyFile.pem("a letter to a friend"), "the PEM text holds no private key");
        refuses(
                () -> PrivateKeyFile.pem("-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n"),
                "not a PEM file that can be read");
    }

    @Test
    void reads_pkcs12_and_says_what_is_wrong_with_it() throws Exception {
        assertThat(PrivateKeyFile.pkcs12(pkcs12(1), PASSWORD)).isEqualTo(KEY);
        refuses(
                () -> PrivateKeyFile.pkcs12(pkcs12(1), WRONG),
                "the password does not open the private key in the PKCS #12 file, or the file is damaged");
        refuses(() -> PrivateKeyFile.pkcs12(pkcs12(0), PASSWORD), "the PKCS #12 file holds no private key");
        refuses(() -> PrivateKeyFile.pkcs12(pkcs12(2), PASSWORD), "the PKCS #12 file holds 2 private keys");
        refuses(
                () -> PrivateKeyFile.pkcs12("not at all".getBytes(StandardCharsets.US_ASCII), PASSWORD),
                "not a PKCS #12 file");
    }

    @Test
    void an_imported_file_works_in_a_token() throws Exception {
        try (Tokens tokens = new SoftwareTokens(new SecureRandom())) {
            Token token = tokens.open("t");
            TokenKeyId key = token.importRsa(PrivateKeyFile.pkcs12(pkcs12(1), PASSWORD), "from a file")
                    .id();
            byte[] plaintext = {1, 2, 3};
            assertThat(token.unwrap(
                            key, WrapAlgorithm.RSA_OAEP_256, token.wrap(key, WrapAlgorithm.RSA_OAEP_256, plaintext)))
                    .isEqualTo(plaintext);
        }
    }

    private static void refuses(ThrowingCallable reading, String why) {
        assertThatThrownBy(reading)
                .isInstanceOf(TokenException.BadKeyMaterial.class)
                .hasMessage("Unusable key material: " + why)
                .hasNoCause();
    }

    private static String encryptedPkcs8() throws Exception {
        return pem(new JcaPKCS8Generator(
                KEY.privateKey(),
                new JceOpenSSLPKCS8EncryptorBuilder(PKCS8Generator.AES_256_CBC)
                        .setProvider(new BouncyCastleProvider())
                        .setPassword(PASSWORD)
                        .build()));
    }

    private static String encryptedTraditional() throws Exception {
        return pem(new JcaMiscPEMGenerator(
                KEY.privateKey(),
                new JcePEMEncryptorBuilder("AES-256-CBC")
                        .setProvider(new BouncyCastleProvider())
                        .build(PASSWORD)));
    }

    private static String pem(PemObjectGenerator content) throws Exception {
        StringWriter text = new StringWriter();
        try (JcaPEMWriter writer = new JcaPEMWriter(text)) {
            writer.writeObject(content);
        }
        return text.toString();
    }

    private static byte[] pkcs12(int keys) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        for (int key = 0; key < keys; key++) {
            store.setEntry(
                    "key" + key,
                    new PrivateKeyEntry(KEY.privateKey(), new Certificate[] {certificate()}),
                    new PasswordProtection(PASSWORD));
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        store.store(file, PASSWORD);
        return file.toByteArray();
    }

    private static X509Certificate certificate() throws Exception {
        X500Name name = new X500Name("CN=ekmsim test");
        var builder = new JcaX509v3CertificateBuilder(
                name, BigInteger.ONE, new Date(0), new Date(4_000_000_000_000L), name, KEY.publicKey());
        var signer = new JcaContentSignerBuilder("SHA256withRSA").build(KEY.privateKey());
        return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
    }
}
