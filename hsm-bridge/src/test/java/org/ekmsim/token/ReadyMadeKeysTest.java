package org.ekmsim.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadyMadeKeysTest {

    private static final KeyFiles NO_FILES = name -> Optional.empty();

    @ParameterizedTest
    @CsvSource({"2048, 16", "3072, 6", "4096, 2"})
    void the_pool_has_different_keys_of_the_size_it_says(int bits, int count) {
        List<TokenKeyId> ids = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            RsaKeyMaterial key = TestKeys.READY_MADE.key(bits, index);
            assertThat(key.bits()).isEqualTo(bits);
            ids.add(key.id());
        }
        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void past_the_end_keys_are_computed_and_always_the_same() {
        RsaKeyMaterial computed = TestKeys.READY_MADE.key(2048, 16);

        assertThat(computed.bits()).isEqualTo(2048);
        // Noted once: another id means that every later run shows other thumbprints.
        assertThat(computed.id().hex()).isEqualTo("c8b68d43b904cc67aee61393af0d69d41e3290d06f5d9b4e20de23dc5ba6e7e4");
        assertThat(new ReadyMadeKeys(NO_FILES).key(2048, 16)).isEqualTo(computed);
    }

    @Test
    void computed_keys_differ_by_index() {
        ReadyMadeKeys keys = new ReadyMadeKeys(NO_FILES);

        assertThat(keys.key(1024, 0)).isNotEqualTo(keys.key(1024, 1)).isEqualTo(keys.key(1024, 0));
    }

    @Test
    void refuses_other_sizes_and_negative_places() {
        assertThatThrownBy(() -> TestKeys.READY_MADE.key(2000, 0))
                .isInstanceOf(TokenException.NotSupported.class)
                .hasMessage("Not supported by the token: a ready-made RSA key of 2000 bits");
        assertThatThrownBy(() -> TestKeys.READY_MADE.key(2048, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_broken_file_is_refused_without_quoting_it() {
        ReadyMadeKeys keys = new ReadyMadeKeys(
                name -> Optional.of(new ByteArrayInputStream(new byte[] {0x30, 0x03, 0x02, 0x01, 0x00})));

        assertThatThrownBy(() -> keys.key(2048, 0))
                .isInstanceOf(TokenException.BadKeyMaterial.class)
                .hasNoCause()
                .hasMessage("Unusable key material: not an RSA private key in PKCS#8");
    }
}
