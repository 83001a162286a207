package org.ekmsim.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

/** Round trips of every algorithm over plaintexts of every length that fits. */
abstract class TokenWrapProperties {

    private Tokens tokens;
    private Token token;
    private TokenKeyId key;

    abstract Tokens newTokens();

    @BeforeProperty
    void openToken() {
        tokens = newTokens();
        token = tokens.open("properties");
        key = token.importRsa(TestKeys.rsa2048(0), "k").id();
    }

    @AfterProperty
    void closeTokens() {
        if (tokens != null) {
            tokens.close();
        }
    }

    @Property(tries = 200)
    void unwraps_what_was_wrapped(
            @ForAll WrapAlgorithm algorithm, @ForAll @IntRange(max = 245) int length, @ForAll long seed) {
        byte[] plaintext = new byte[Math.min(length, algorithm.longestPlaintext(2048))];
        new Random(seed).nextBytes(plaintext);

        byte[] wrapped = token.wrap(key, algorithm, plaintext);

        assertThat(wrapped).hasSize(256).isNotEqualTo(token.wrap(key, algorithm, plaintext));
        assertThat(token.unwrap(key, algorithm, wrapped)).isEqualTo(plaintext);
    }
}
