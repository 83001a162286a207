package org.ekmsim.engine.tde;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.ekmsim.engine.database.page.Page;
import org.ekmsim.engine.database.page.PageType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PageCipherTest {

    private static Page page(int id) {
        byte[] body = new byte[Page.BODY_SIZE];
        Arrays.fill(body, (byte) 'x');
        return Page.plain(PageType.DATA, 1, id, 34, 7, 8, 1, body);
    }

    private static PageKey key(EncryptionAlgorithm algorithm) {
        return PageKey.generate(algorithm, new Random(4));
    }

    @ParameterizedTest
    @EnumSource(EncryptionAlgorithm.class)
    void decryptsWhatItEncrypted(EncryptionAlgorithm algorithm) {
        PageCipher cipher = new PageCipher(key(algorithm));
        Page plain = page(20);

        Page encrypted = cipher.encrypt(plain);

        assertThat(encrypted.isEncrypted()).isTrue();
        assertThat(encrypted.isIntact()).isFalse();
        assertThat(encrypted.body()).isNotEqualTo(plain.body());
        assertThat(cipher.decrypt(encrypted).toBytes()).isEqualTo(plain.toBytes());
    }

    @Test
    void theHeaderStaysClear() {
        Page encrypted = new PageCipher(key(EncryptionAlgorithm.AES_256)).encrypt(page(20));

        assertThat(encrypted)
                .returns(20, Page::id)
                .returns(1, Page::file)
                .returns(34, Page::objectId)
                .returns(8, Page::next)
                .returns(page(20).checksum(), Page::checksum);
    }

    @Test
    void equalPagesLookDifferentInDifferentPlaces() {
        PageCipher cipher = new PageCipher(key(EncryptionAlgorithm.AES_256));

        assertThat(cipher.encrypt(page(20)).body())
                .isNotEqualTo(cipher.encrypt(page(21)).body());
    }

    @Test
    void encryptsNoPageTwice() {
        PageCipher cipher = new PageCipher(key(EncryptionAlgorithm.AES_256));
        Page encrypted = cipher.encrypt(page(20));

        assertThat(cipher.encrypt(encrypted)).isSameAs(encrypted);
        assertThat(cipher.decrypt(page(20)).isIntact()).isTrue();
    }

    @Test
    void aKeyNeverPrintsItself() {
        PageKey key = key(EncryptionAlgorithm.AES_128);

        assertThat(key.toString())
                .contains("AES_128")
                .doesNotContainIgnoringCase(HexFormat.of().formatHex(key.toBytes()));
    }

    @Test
    void aKeyIsItsSecretAndItsAlgorithm() {
        PageKey key = key(EncryptionAlgorithm.AES_192);

        assertThat(PageKey.of(EncryptionAlgorithm.AES_192, key.toBytes())).isEqualTo(key);
        assertThat(PageKey.of(EncryptionAlgorithm.TRIPLE_DES_3KEY, key.toBytes()))
                .isNotEqualTo(key);
        assertThatIllegalArgumentException().isThrownBy(() -> PageKey.of(EncryptionAlgorithm.AES_256, key.toBytes()));
    }
}
