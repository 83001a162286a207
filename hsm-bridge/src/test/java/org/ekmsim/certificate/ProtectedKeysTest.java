package org.ekmsim.certificate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProtectedKeysTest {

    private static final RsaKeyPair PAIR = RsaKeyPair.generate(1024, new byte[] {1});
    private static final byte[] SALT = "sixteen bytes...".getBytes(UTF_8);

    @Property(tries = 50)
    void whatIsWrappedComesBackUnderTheSameKeyOnly(
            @ForAll @Size(32) byte[] key,
            @ForAll @Size(32) byte[] other,
            @ForAll @Size(min = 1, max = 90) byte[] secret) {
        byte[] wrapped = SecretWrap.wrap(key, secret);

        assertThat(SecretWrap.unwrap(key, wrapped)).contains(secret);
        if (!Arrays.equals(key, other)) {
            assertThat(SecretWrap.unwrap(other, wrapped)).isEmpty();
        }
    }

    @Test
    void aPasswordOpensWhatItProtects() {
        byte[] wrapped = SecretWrap.wrap("Un-guess-4-ble", SALT, SALT);

        assertThat(SecretWrap.unwrap("Un-guess-4-ble", wrapped)).contains(SALT);
        assertThat(SecretWrap.unwrap("un-guess-4-ble", wrapped)).isEmpty();
        assertThat(SecretWrap.unwrap("", wrapped)).isEmpty();
        assertThat(SecretWrap.unwrap("Un-guess-4-ble", SALT)).isEmpty();
    }

    @Test
    void aPairComesBackFromItsFile() {
        byte[] file = PvkFile.encode(PAIR, "Un-guess-4-ble", SALT);

        RsaKeyPair read = PvkFile.decode(Arrays.copyOf(file, 8192), "Un-guess-4-ble");

        assertThat(read.toPkcs8()).isEqualTo(PAIR.toPkcs8());
        assertThat(Arrays.copyOf(file, 4)).isEqualTo(new byte[] {0x1E, (byte) 0xF1, (byte) 0xB5, (byte) 0xB0});
    }

    @Test
    void aFileTellsAWrongPasswordFromDamage() {
        byte[] file = PvkFile.encode(PAIR, "Un-guess-4-ble", SALT);

        assertRefused(file, "wrong", KeyFormatException.Reason.WRONG_PASSWORD);
        assertRefused(file, null, KeyFormatException.Reason.WRONG_PASSWORD);
        assertRefused(Arrays.copyOf(file, 90), "Un-guess-4-ble", KeyFormatException.Reason.INVALID);
        assertRefused(SALT, "Un-guess-4-ble", KeyFormatException.Reason.INVALID);
    }

    private static void assertRefused(byte[] file, @Nullable String password, KeyFormatException.Reason reason) {
        assertThatExceptionOfType(KeyFormatException.class)
                .isThrownBy(() -> PvkFile.decode(file, password))
                .matches(refusal -> refusal.reason() == reason);
    }

    @Test
    void aPairEncryptsAndSigns() {
        byte[] encrypted = PAIR.publicKey().encrypt(SALT, new byte[] {5}).orElseThrow();
        byte[] signature = PAIR.sign(SALT);

        assertThat(PAIR.decrypt(encrypted)).contains(SALT);
        assertThat(PAIR.decrypt(SALT)).isEmpty();
        assertThat(PAIR.publicKey().encrypt(new byte[117], SALT)).isPresent();
        assertThat(PAIR.publicKey().encrypt(new byte[118], SALT)).isEmpty();
        assertThat(PAIR.publicKey().verifies(SALT, signature)).isTrue();
        assertThat(PAIR.publicKey().verifies(encrypted, signature)).isFalse();
        assertThat(PAIR.publicKey().verifies(SALT, SALT)).isFalse();
    }

    @Test
    void noSecretIsInATextOfIt() {
        assertThat(PAIR).hasToString("RsaKeyPair[1024 bits, private key withheld]");
    }
}
