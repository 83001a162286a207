package org.ekmsim.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The contract on a token that somebody else made. */
class ExistingTokenTest extends TokenContract {

    private static final BigInteger MODULUS = TestKeys.rsa2048(0).publicKey().getModulus();
    private static final byte[] SECRET = {1, 2, 3};

    @TempDir
    private static Path folder;

    private static SoftHsmOfUser softHsm;

    @BeforeAll
    static void aTokenOfTheUser() throws Exception {
        softHsm = SoftHsmOfUser.in(folder, "users own", "another");
    }

    @Override
    Tokens newTokens() {
        try {
            return new TokenProvisioning(
                            SoftHsmSearch.ofEnvironment(System.getenv()),
                            SoftHsmForTests.BASE_DIRECTORY,
                            new SecureRandom())
                    .provision(softHsm.token("users own"))
                    .tokens();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void says_which_library_and_token_serve() {
        try (Tokens tokens = newTokens()) {
            assertThat(tokens.describe()).matches("SoftHSM 2\\.\\d+ \\(PKCS#11\\), token 'users own'");
            assertThat(tokens.open("v").description().pkcs11()).isTrue();
        }
    }

    @Test
    void objects_say_whose_they_are_and_go_at_close() throws Exception {
        try (CryptokiSession session = softHsm.session("users own")) {
            int before = softHsm.objects();
            try (Tokens tokens = newTokens()) {
                tokens.open("vault").importRsa(TestKeys.rsa2048(0), "key");
                tokens.open("vault").generateRsa(2048, "generated");
                assertThat(session.findPrivateKey(MODULUS, "ekmsim vault/key")).isPresent();
                assertThat(softHsm.objects()).isEqualTo(before + 2);
            }
            assertThat(session.findPrivateKey(MODULUS, "ekmsim vault/key")).isEmpty();
            assertThat(softHsm.objects()).isEqualTo(before);
        }
    }

    @Test
    void keys_of_the_same_content_are_apart() {
        try (CryptokiSession session = softHsm.session("users own");
                Tokens tokens = newTokens()) {
            Token first = tokens.open("first");
            Token second = tokens.open("second");
            TokenKeyId id = first.importRsa(TestKeys.rsa2048(0), "k").id();
            second.importRsa(TestKeys.rsa2048(0), "k");

            first.destroy(id);

            assertThat(session.findPrivateKey(MODULUS, "ekmsim first/k")).isEmpty();
            assertThat(session.findPrivateKey(MODULUS, "ekmsim second/k")).isPresent();
            byte[] wrapped = second.wrap(id, WrapAlgorithm.RSA_OAEP_256, SECRET);
            assertThat(second.unwrap(id, WrapAlgorithm.RSA_OAEP_256, wrapped)).isEqualTo(SECRET);
        }
    }

    @Test
    void keys_of_others_are_neither_seen_nor_touched() {
        try (Tokens tokens = newTokens();
                CryptokiSession session = softHsm.session("users own")) {
            Pkcs11Custody others = new Pkcs11Custody(
                    "another client",
                    SunPkcs11.configure(softHsm.library(), softHsm.slot("users own"), new SecureRandom()),
                    session,
                    key -> key,
                    Pkcs11Custody::eraseAll);
            others.store(TestKeys.rsa2048(0), "theirs");

            Token token = tokens.open("vault");
            assertThat(token.keys()).isEmpty();
            token.importRsa(TestKeys.rsa2048(0), "ours");
            token.destroy(TestKeys.rsa2048(0).id());
            assertThat(session.findPrivateKey(MODULUS, "theirs")).isPresent();
            token.importRsa(TestKeys.rsa2048(0), "ours");
            tokens.close();

            assertThat(session.findPrivateKey(MODULUS, "theirs")).isPresent();
            assertThat(session.findPrivateKey(MODULUS, "ekmsim vault/ours")).isEmpty();
            others.close();
        }
    }

    @Test
    void a_key_that_somebody_else_erased_is_no_obstacle() {
        try (CryptokiSession session = softHsm.session("users own");
                Tokens tokens = newTokens()) {
            TokenKeyId id =
                    tokens.open("vault").importRsa(TestKeys.rsa2048(0), "k").id();
            session.destroy(session.findPrivateKey(MODULUS, "ekmsim vault/k").orElseThrow());

            tokens.open("vault").destroy(id);

            assertThat(tokens.open("vault").keys()).isEmpty();
        }
    }

    @Test
    void an_imported_key_cannot_be_read_through_PKCS11() {
        try (CryptokiSession session = softHsm.session("users own");
                Tokens tokens = newTokens()) {
            tokens.open("vault").importRsa(TestKeys.rsa2048(0), "k");
            var object = session.findPrivateKey(MODULUS, "ekmsim vault/k").orElseThrow();

            assertThat(session.attribute(object, CryptokiSession.CKA_ID))
                    .isEqualTo(TestKeys.rsa2048(0).id().bytes());
            assertThatThrownBy(() -> session.attribute(object, CryptokiSession.CKA_PRIVATE_EXPONENT))
                    .hasMessage("C_GetAttributeValue returned CKR_ATTRIBUTE_SENSITIVE");
        }
    }
}
