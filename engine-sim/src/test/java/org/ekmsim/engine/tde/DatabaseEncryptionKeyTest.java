package org.ekmsim.engine.tde;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.ekmsim.engine.type.Binary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseEncryptionKeyTest {

    private static final Instant NOW = Instant.parse("2026-11-01T09:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(3600);
    private static final Binary WRAPPED = Binary.of((byte) 1);
    private static final Binary THUMBPRINT = Binary.of((byte) 2);
    private static final DatabaseEncryptionKey KEY =
            DatabaseEncryptionKey.created(EncryptionAlgorithm.AES_256, wrapped(WRAPPED, THUMBPRINT), NOW);

    private static WrappedPageKey wrapped(Binary cipherText, Binary thumbprint) {
        return new WrappedPageKey(cipherText, thumbprint, DatabaseEncryptionKey.ASYMMETRIC_KEY);
    }

    @ParameterizedTest
    @CsvSource({
        "ENCRYPTION_IN_PROGRESS, 99, true",
        "ENCRYPTION_IN_PROGRESS, 100, false",
        "DECRYPTION_IN_PROGRESS, 99, false",
        "DECRYPTION_IN_PROGRESS, 100, true",
        "KEY_CHANGE_IN_PROGRESS, 100, true",
    })
    void aScanDividesThePages(EncryptionState state, long page, boolean encrypted) {
        assertThat(KEY.scanStarted(state, NOW).withPagesDone(100).encrypts(page))
                .isEqualTo(encrypted);
    }

    @Test
    void aNewKeyEncryptsNothingYet() {
        assertThat(KEY)
                .returns(EncryptionState.UNENCRYPTED, DatabaseEncryptionKey::state)
                .returns(ScanState.NONE, DatabaseEncryptionKey::scanState)
                .returns(null, DatabaseEncryptionKey::setDate)
                .returns(256, DatabaseEncryptionKey::keyLength)
                .returns("ASYMMETRIC KEY", DatabaseEncryptionKey::encryptorType);
        assertThat(KEY.encrypts(10)).isFalse();
    }

    @Test
    void anotherProtectorChangesTheWrappingOnly() {
        Binary otherWrapped = Binary.of((byte) 3);
        Binary otherThumbprint = Binary.of((byte) 4);

        DatabaseEncryptionKey rewrapped = KEY.rewrapped(wrapped(otherWrapped, otherThumbprint), LATER);

        assertThat(rewrapped)
                .returns(otherWrapped, DatabaseEncryptionKey::wrapped)
                .returns(otherThumbprint, DatabaseEncryptionKey::encryptorThumbprint)
                .returns(NOW, DatabaseEncryptionKey::createDate)
                .returns(NOW, DatabaseEncryptionKey::regenerateDate)
                .returns(LATER, DatabaseEncryptionKey::modifyDate);
    }

    @Test
    void regenerationKeepsTheProtector() {
        DatabaseEncryptionKey fresh =
                KEY.regenerated(EncryptionAlgorithm.AES_128, wrapped(Binary.of((byte) 5), THUMBPRINT), LATER);

        assertThat(fresh)
                .returns(THUMBPRINT, DatabaseEncryptionKey::encryptorThumbprint)
                .returns(128, DatabaseEncryptionKey::keyLength)
                .returns(LATER, DatabaseEncryptionKey::regenerateDate)
                .returns(NOW, DatabaseEncryptionKey::createDate);
    }

    @Test
    void aSuspendedScanKeepsItsPosition() {
        DatabaseEncryptionKey suspended = KEY.scanStarted(EncryptionState.ENCRYPTION_IN_PROGRESS, NOW)
                .withPagesDone(7)
                .withScanState(ScanState.SUSPENDED, LATER);

        assertThat(suspended)
                .returns(7L, DatabaseEncryptionKey::pagesDone)
                .returns(EncryptionState.ENCRYPTION_IN_PROGRESS, DatabaseEncryptionKey::state)
                .returns(LATER, DatabaseEncryptionKey::scanModifyDate);
    }

    @Test
    void onlyScansStart() {
        assertThatIllegalArgumentException().isThrownBy(() -> KEY.scanStarted(EncryptionState.ENCRYPTED, NOW));
    }

    @ParameterizedTest
    @CsvSource({
        "NONE, 0",
        "UNENCRYPTED, 1",
        "ENCRYPTION_IN_PROGRESS, 2",
        "ENCRYPTED, 3",
        "KEY_CHANGE_IN_PROGRESS, 4",
        "DECRYPTION_IN_PROGRESS, 5",
        "PROTECTION_CHANGE_IN_PROGRESS, 6"
    })
    void statesHaveTheNumbersOfTheView(EncryptionState state, int code) {
        assertThat(state.code()).isEqualTo(code);
    }
}
