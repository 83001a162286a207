package org.ekmsim.token;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every token does, whatever holds its keys. */
abstract class TokenContract {

    private static final byte[] SECRET = "thirty-two bytes of a secret key".getBytes(UTF_8);

    private Tokens tokens;
    private Token token;

    /** A new, empty set of tokens of the kind under test. */
    abstract Tokens newTokens();

    @BeforeEach
    void openToken() {
        tokens = newTokens();
        token = tokens.open("contract");
    }

    @AfterEach
    void closeTokens() {
        if (tokens != null) {
            tokens.close();
        }
    }

    @Test
    void describes_itself() {
        assertThat(token.description().label()).isEqualTo("contract");
        assertThat(token.description().library()).isEqualTo(tokens.describe()).isNotBlank();
    }

    @Test
    void opens_the_same_token_under_the_same_label_and_another_under_another() {
        TokenKey key = token.importRsa(TestKeys.rsa2048(0), "k");

        assertThat(tokens.open("contract").keys()).containsExactly(key);
        assertThat(tokens.open("another").keys()).isEmpty();
    }

    @Test
    void keeps_tokens_of_the_same_label_apart_when_they_belong_to_different_worlds() {
        token.importRsa(TestKeys.rsa2048(0), "k");
        try (Tokens others = newTokens()) {
            assertThat(others.open("contract").keys()).isEmpty();
        }
        assertThat(token.keys()).hasSize(1);
    }

    @Test
    void takes_a_label_longer_than_the_32_bytes_of_a_PKCS11_label() {
        String label = "Schlüssel für " + "x".repeat(17) + "ü and so on";

        assertThat(tokens.open(label).description().label()).isEqualTo(label);
    }

    @Test
    void generates_a_key_that_works() {
        TokenKey key = token.generateRsa(2048, "made here");

        assertThat(key.label()).isEqualTo("made here");
        assertThat(key.bits()).isEqualTo(2048);
        assertThat(key.generatedInside()).isTrue();
        assertThat(token.publicKey(key.id()).getModulus().bitLength()).isEqualTo(2048);
        assertThat(token.keys()).containsExactly(key);
        byte[] wrapped = token.wrap(key.id(), WrapAlgorithm.RSA_OAEP, SECRET);
        assertThat(token.unwrap(key.id(), WrapAlgorithm.RSA_OAEP, wrapped)).isEqualTo(SECRET);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 512, 2047, 16384})
    void refuses_to_generate_other_sizes(int bits) {
        assertThatThrownBy(() -> token.generateRsa(bits, "odd"))
                .isInstanceOf(TokenException.NotSupported.class)
                .hasMessage("Not supported by the token: generating an RSA key of " + bits + " bits");
    }

    @Test
    void gives_an_imported_key_the_hash_of_its_modulus_as_id() throws Exception {
        RsaKeyMaterial material = TestKeys.rsa2048(0);

        TokenKey key = token.importRsa(material, "imported");

        byte[] modulus = material.publicKey().getModulus().toByteArray();
        byte[] unsigned = Arrays.copyOfRange(modulus, 1, modulus.length);
        String expected =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(unsigned));
        assertThat(key).isEqualTo(new TokenKey(new TokenKeyId(expected), "imported", TokenKey.Kind.RSA, 2048, false));
        assertThat(token.publicKey(key.id())).isEqualTo(material.publicKey());
    }

    @Test
    void importing_a_key_twice_changes_nothing() {
        TokenKey first = token.importRsa(TestKeys.rsa2048(0), "first label");
        TokenKey second = token.importRsa(TestKeys.rsa2048(0), "second label");

        assertThat(second).isEqualTo(first);
        assertThat(token.keys()).containsExactly(first);
    }

    @Test
    void lists_keys_oldest_first_and_finds_them() {
        TokenKey two = token.importRsa(TestKeys.rsa2048(2), "two");
        TokenKey one = token.importRsa(TestKeys.rsa2048(1), "one");
        TokenKey large = token.importRsa(TestKeys.READY_MADE.key(3072, 0), "large");

        assertThat(token.keys()).containsExactly(two, one, large);
        assertThat(token.find(one.id())).contains(one);
        assertThat(token.find(TestKeys.rsa2048(3).id())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(WrapAlgorithm.class)
    void unwraps_with_a_key_of_any_size(WrapAlgorithm algorithm) {
        for (int bits : new int[] {1024, 2048, 3072, 4096}) {
            TokenKeyId key = token.importRsa(TestKeys.READY_MADE.key(bits, 0), "k" + bits)
                    .id();
            byte[] wrapped = token.wrap(key, algorithm, SECRET);

            assertThat(wrapped).hasSize(bits / 8);
            assertThat(token.unwrap(key, algorithm, wrapped)).isEqualTo(SECRET);
            assertThat(token.decrypt(key, algorithm, token.encrypt(key, algorithm, SECRET)))
                    .isEqualTo(SECRET);
        }
    }

    @ParameterizedTest
    @EnumSource(WrapAlgorithm.class)
    void refuses_a_plaintext_that_does_not_fit(WrapAlgorithm algorithm) {
        TokenKeyId key = token.importRsa(TestKeys.rsa2048(0), "k").id();
        int longest = algorithm.longestPlaintext(2048);
        byte[] fits = new byte[longest];

        assertThat(token.unwrap(key, algorithm, token.wrap(key, algorithm, fits)))
                .isEqualTo(fits);
        assertThatThrownBy(() -> token.wrap(key, algorithm, new byte[longest + 1]))
                .isInstanceOf(TokenException.PlaintextTooLong.class)
                .hasMessage("%s with this key takes at most %d bytes, not %d"
                        .formatted(algorithm.wireName(), longest, longest + 1));
    }

    @ParameterizedTest
    @EnumSource(WrapAlgorithm.class)
    void refuses_a_tampered_ciphertext(WrapAlgorithm algorithm) {
        TokenKeyId key = token.importRsa(TestKeys.rsa2048(0), "k").id();
        byte[] wrapped = token.wrap(key, algorithm, SECRET);
        wrapped[100] ^= 1;

        assertDecryptionFails(key, algorithm, wrapped);
    }

    @ParameterizedTest
    @EnumSource(WrapAlgorithm.class)
    void refuses_what_another_key_or_algorithm_wrapped(WrapAlgorithm algorithm) {
        TokenKeyId key = token.importRsa(TestKeys.rsa2048(0), "k").id();
        TokenKeyId other = token.importRsa(TestKeys.rsa2048(1), "other").id();
        WrapAlgorithm another =
                algorithm == WrapAlgorithm.RSA_OAEP ? WrapAlgorithm.RSA_OAEP_256 : WrapAlgorithm.RSA_OAEP;

        assertDecryptionFails(key, algorithm, token.wrap(other, algorithm, SECRET));
        assertDecryptionFails(key, algorithm, token.wrap(key, another, SECRET));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 255, 257, 512})
    void refuses_a_ciphertext_of_the_wrong_length(int length) {
        TokenKeyId key = token.importRsa(TestKeys.rsa2048(0), "k").id();

        assertDecryptionFails(key, WrapAlgorithm.RSA1_5, new byte[length]);
    }

    @Test
    void refuses_a_ciphertext_that_is_no_number_below_the_modulus() {
        TokenKeyId key = token.importRsa(TestKeys.rsa2048(0), "k").id();
        byte[] allOnes = new byte[256];
        Arrays.fill(allOnes, (byte) 0xFF);

        assertDecryptionFails(key, WrapAlgorithm.RSA_OAEP, allOnes);
    }

    private void assertDecryptionFails(TokenKeyId key, WrapAlgorithm algorithm, byte[] ciphertext) {
        assertThatThrownBy(() -> token.unwrap(key, algorithm, ciphertext))
                .isInstanceOf(TokenException.DecryptionFailed.class)
                .hasNoCause()
                .hasMessage("The data cannot be decrypted with this key and " + algorithm.wireName());
    }

    @ParameterizedTest
    @EnumSource(SymmetricAlgorithm.class)
    void a_secret_key_decrypts_what_it_encrypted(SymmetricAlgorithm algorithm) {
        TokenKey key = token.generateSecret(algorithm, "secret");

        assertThat(key.label()).isEqualTo("secret");
        assertThat(key.kind()).isEqualTo(TokenKey.Kind.SYMMETRIC);
        assertThat(key.bits()).isEqualTo(algorithm.bits());
        assertThat(token.find(key.id())).contains(key);
        for (int length : new int[] {0, 1, 7, 8, 15, 16, 17, 1000}) {
            byte[] vector = token.random(algorithm.blockBytes());
            byte[] plaintext = token.random(length);
            byte[] ciphertext = token.encrypt(key.id(), vector, plaintext);
            assertThat(ciphertext).hasSize(algorithm.ciphertextBytes(length));
            assertThat(token.decrypt(key.id(), vector, ciphertext)).isEqualTo(plaintext);
        }
    }

    @Test
    void secret_keys_are_told_apart() {
        TokenKey one = token.generateSecret(SymmetricAlgorithm.AES_256, "one");
        TokenKey two = token.generateSecret(SymmetricAlgorithm.AES_256, "two");
        byte[] vector = token.random(16);
        byte[] ciphertext = token.encrypt(one.id(), vector, SECRET);

        assertThat(token.keys()).containsExactly(one, two);
        assertThat(token.encrypt(two.id(), vector, SECRET)).isNotEqualTo(ciphertext);
        token.destroy(two.id());
        assertThat(token.keys()).containsExactly(one);
        assertThat(token.decrypt(one.id(), vector, ciphertext)).isEqualTo(SECRET);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 15, 17, 31})
    void refuses_a_symmetric_ciphertext_that_is_no_whole_number_of_blocks(int length) {
        TokenKeyId key =
                token.generateSecret(SymmetricAlgorithm.AES_128, "secret").id();

        assertThatThrownBy(() -> token.decrypt(key, new byte[16], new byte[length]))
                .isInstanceOf(TokenException.DecryptionFailed.class)
                .hasMessage("The data cannot be decrypted with this key and AES_128");
    }

    @Test
    void refuses_a_padding_that_does_not_fit() {
        TokenKeyId key =
                token.generateSecret(SymmetricAlgorithm.AES_256, "secret").id();
        byte[] vector = new byte[16];
        byte[] ciphertext = token.encrypt(key, vector, new byte[15]);
        // One block: the vector's last byte goes straight into the padding byte, which was 1 and becomes 0.
        vector[15] = 1;

        assertThatThrownBy(() -> token.decrypt(key, vector, ciphertext))
                .isInstanceOf(TokenException.DecryptionFailed.class)
                .hasNoCause();
    }

    @Test
    void refuses_a_vector_of_another_length() {
        TokenKeyId key =
                token.generateSecret(SymmetricAlgorithm.AES_256, "secret").id();

        assertThatThrownBy(() -> token.encrypt(key, new byte[8], SECRET))
                .isInstanceOf(TokenException.NotSupported.class)
                .hasMessage(
                        "Not supported by the token: an initialization vector of 8 bytes with AES_256, which takes 16");
    }

    @Test
    void a_key_of_one_sort_does_not_do_the_work_of_the_other() {
        TokenKeyId pair = token.importRsa(TestKeys.rsa2048(0), "k").id();
        TokenKeyId secret =
                token.generateSecret(SymmetricAlgorithm.AES_256, "secret").id();

        assertThatThrownBy(() -> token.encrypt(pair, new byte[16], SECRET))
                .isInstanceOf(TokenException.NotSupported.class);
        assertThatThrownBy(() -> token.wrap(secret, WrapAlgorithm.RSA_OAEP, SECRET))
                .isInstanceOf(TokenException.NotSupported.class);
        assertThatThrownBy(() -> token.publicKey(secret)).isInstanceOf(TokenException.NotSupported.class);
    }

    @ParameterizedTest
    @EnumSource(SignatureAlgorithm.class)
    void signs_and_verifies(SignatureAlgorithm algorithm) {
        TokenKeyId key = token.importRsa(TestKeys.rsa2048(0), "k").id();
        byte[] data = "data of any length".getBytes(UTF_8);
        byte[] signature = token.sign(key, algorithm, data);

        assertThat(signature).hasSize(256);
        assertThat(token.verify(key, algorithm, data, signature)).isTrue();
        assertThat(token.verify(key, algorithm, "other data".getBytes(UTF_8), signature))
                .isFalse();
        assertThat(token.verify(key, algorithm, data, new byte[] {1, 2, 3})).isFalse();
        signature[0] ^= 1;
        assertThat(token.verify(key, algorithm, data, signature)).isFalse();
    }

    @Test
    void a_destroyed_key_is_gone_and_can_be_imported_again() {
        TokenKeyId key = token.importRsa(TestKeys.rsa2048(0), "k").id();
        TokenKey kept = token.importRsa(TestKeys.rsa2048(1), "kept");
        byte[] wrapped = token.wrap(key, WrapAlgorithm.RSA_OAEP, SECRET);

        token.destroy(key);

        assertThat(token.keys()).containsExactly(kept);
        assertKeyNotFound(key);
        token.importRsa(TestKeys.rsa2048(0), "again");
        assertThat(token.unwrap(key, WrapAlgorithm.RSA_OAEP, wrapped)).isEqualTo(SECRET);
    }

    @Test
    void an_unknown_key_is_named() {
        assertKeyNotFound(TestKeys.rsa2048(5).id());
    }

    private void assertKeyNotFound(TokenKeyId key) {
        List<Callable<Object>> operations = List.of(
                () -> token.wrap(key, WrapAlgorithm.RSA_OAEP, SECRET),
                () -> token.unwrap(key, WrapAlgorithm.RSA_OAEP, new byte[256]),
                () -> token.sign(key, SignatureAlgorithm.RS256, SECRET),
                () -> token.verify(key, SignatureAlgorithm.RS256, SECRET, SECRET),
                () -> token.publicKey(key),
                () -> {
                    token.destroy(key);
                    return "destroyed";
                });
        for (Callable<Object> operation : operations) {
            assertThatThrownBy(operation::call)
                    .isInstanceOf(TokenException.KeyNotFound.class)
                    .hasMessage("Token 'contract' holds no key " + key);
        }
    }

    @Test
    void a_closed_token_refuses_and_its_keys_are_gone() {
        TokenKeyId key = token.importRsa(TestKeys.rsa2048(0), "k").id();

        token.close();
        token.close();

        assertThatThrownBy(() -> token.sign(key, SignatureAlgorithm.RS256, SECRET))
                .isInstanceOf(TokenException.Closed.class)
                .hasMessage("Token 'contract' is closed");
        assertThat(tokens.open("contract").keys()).isEmpty();
    }

    @Test
    void closed_tokens_open_no_more() {
        tokens.close();
        tokens.close();

        assertThatThrownBy(token::keys).isInstanceOf(TokenException.Closed.class);
        assertThatThrownBy(() -> tokens.open("contract")).isInstanceOf(TokenException.Closed.class);
    }

    @Test
    void understands_the_other_implementation_both_ways() {
        try (Tokens software = new SoftwareTokens(new SecureRandom())) {
            Token other = software.open("other");
            TokenKeyId key = token.importRsa(TestKeys.rsa2048(0), "k").id();
            other.importRsa(TestKeys.rsa2048(0), "k");
            for (WrapAlgorithm algorithm : WrapAlgorithm.values()) {
                assertThat(token.unwrap(key, algorithm, other.wrap(key, algorithm, SECRET)))
                        .isEqualTo(SECRET);
                assertThat(other.unwrap(key, algorithm, token.wrap(key, algorithm, SECRET)))
                        .isEqualTo(SECRET);
            }
            for (SignatureAlgorithm algorithm : SignatureAlgorithm.values()) {
                assertThat(token.verify(key, algorithm, SECRET, other.sign(key, algorithm, SECRET)))
                        .isTrue();
                assertThat(other.verify(key, algorithm, SECRET, token.sign(key, algorithm, SECRET)))
                        .isTrue();
            }
        }
    }

    @Test
    void eight_threads_share_keys_while_others_come_and_go() throws Exception {
        TokenKeyId shared = token.importRsa(TestKeys.rsa2048(0), "shared").id();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<?>> work = new ArrayList<>();
            for (int thread = 0; thread < 8; thread++) {
                int own = thread + 1;
                work.add(threads.submit(() -> workWith(shared, own)));
            }
            for (Future<?> each : work) {
                each.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(token.keys()).hasSize(1);
    }

    private void workWith(TokenKeyId shared, int own) {
        for (int round = 0; round < 10; round++) {
            TokenKeyId mine =
                    token.importRsa(TestKeys.rsa2048(own), "own " + own).id();
            byte[] secret = ("secret " + own + " of round " + round).getBytes(UTF_8);
            byte[] wrapped = token.wrap(shared, WrapAlgorithm.RSA_OAEP_256, secret);
            assertThat(token.unwrap(shared, WrapAlgorithm.RSA_OAEP_256, wrapped))
                    .isEqualTo(secret);
            byte[] signature = token.sign(mine, SignatureAlgorithm.RS256, secret);
            assertThat(token.verify(mine, SignatureAlgorithm.RS256, secret, signature))
                    .isTrue();
            token.destroy(mine);
        }
    }

    @Test
    void sixty_four_threads_wrap_and_unwrap_without_an_error() throws Exception {
        TokenKeyId shared = token.importRsa(TestKeys.rsa2048(0), "shared").id();
        TokenKeyId secret =
                token.generateSecret(SymmetricAlgorithm.AES_256, "secret").id();

        crowd(token, shared, secret);
    }

    /** Sixty-four threads that begin together; each does some rounds of every operation. */
    static void crowd(Token token, TokenKeyId pair, TokenKeyId secret) throws Exception {
        int size = 64;
        ExecutorService threads = Executors.newFixedThreadPool(size);
        CyclicBarrier together = new CyclicBarrier(size);
        try {
            List<Future<?>> work = new ArrayList<>();
            for (int thread = 0; thread < size; thread++) {
                byte[] plaintext = ("plaintext of " + thread).getBytes(UTF_8);
                work.add(threads.submit(() -> {
                    together.await();
                    for (int round = 0; round < 5; round++) {
                        byte[] wrapped = token.wrap(pair, WrapAlgorithm.RSA_OAEP, plaintext);
                        assertThat(token.unwrap(pair, WrapAlgorithm.RSA_OAEP, wrapped))
                                .isEqualTo(plaintext);
                        byte[] vector = token.random(16);
                        byte[] ciphertext = token.encrypt(secret, vector, plaintext);
                        assertThat(token.decrypt(secret, vector, ciphertext)).isEqualTo(plaintext);
                    }
                    return null;
                }));
            }
            for (Future<?> each : work) {
                each.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void tells_no_secret_when_printed() {
        RsaKeyMaterial material = TestKeys.rsa2048(0);
        TokenKey key = token.importRsa(material, "k");
        String exponent = material.privateKey().getPrivateExponent().toString(16);

        assertThat(List.of(material, key, token, tokens, token.description()).toString())
                .doesNotContainIgnoringCase(exponent.substring(0, 16))
                .doesNotContain(
                        material.privateKey().getPrivateExponent().toString().substring(0, 16));
    }
}
