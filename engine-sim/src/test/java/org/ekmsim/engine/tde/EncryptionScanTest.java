package org.ekmsim.engine.tde;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.ekmsim.engine.database.TestDatabases.NOW;
import static org.ekmsim.engine.database.TestDatabases.NO_FILES;
import static org.ekmsim.engine.database.TestDatabases.PATH;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.ekmsim.engine.database.BootPage;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.database.DatabaseFiles;
import org.ekmsim.engine.database.DatabaseState;
import org.ekmsim.engine.database.TestDatabases;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.surroundings.disk.Disk;
import org.ekmsim.surroundings.disk.DiskFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EncryptionScanTest {

    private static final byte[] PLAIN_TEXT = "Contoso customer 17".getBytes(UTF_16LE);
    private static final Instant LATER = NOW.plusSeconds(60);
    private static final Database CUSTOMERS = TestDatabases.withCustomers(1000);
    private static final OpenEncryptionKey KEY = TestDatabases.key(EncryptionAlgorithm.AES_256, 1);

    private static Database scanning(Database database, OpenEncryptionKey key, EncryptionState state) {
        return database.withEncryptionKey(key.withKey(key.key().scanStarted(state, NOW)));
    }

    private static EncryptionScan.Step encrypted(OpenEncryptionKey key) {
        Database database = scanning(CUSTOMERS, key, EncryptionState.ENCRYPTION_IN_PROGRESS);
        return EncryptionScan.finish(DatabaseFiles.create(NO_FILES, database), database, LATER);
    }

    private static DatabaseEncryptionKey keyOf(Database database) {
        OpenEncryptionKey open = database.encryptionKey();
        assertThat(open).isNotNull();
        return open.key();
    }

    @ParameterizedTest
    @EnumSource(EncryptionAlgorithm.class)
    void plainTextIsGoneAfterEncryptionAndBackAfterDecryption(EncryptionAlgorithm algorithm) {
        OpenEncryptionKey key = TestDatabases.key(algorithm, 1);
        Disk plain = DatabaseFiles.create(NO_FILES, CUSTOMERS);
        assertThat(plain.file(PATH).contains(PLAIN_TEXT)).isTrue();

        EncryptionScan.Step encrypted = encrypted(key);
        assertThat(encrypted.disk().file(PATH).contains(PLAIN_TEXT)).isFalse();
        assertThat(encrypted.disk().file(PATH).contains("Customers".getBytes(UTF_16LE)))
                .as("the catalogue is encrypted as well")
                .isFalse();
        assertThat(DatabaseFiles.read(encrypted.disk(), PATH, key.pageKey())).isEqualTo(CUSTOMERS.contents());

        Database off = scanning(encrypted.database(), key, EncryptionState.DECRYPTION_IN_PROGRESS);
        EncryptionScan.Step decrypted = EncryptionScan.finish(encrypted.disk(), off, LATER);
        assertThat(decrypted.disk().file(PATH).contains(PLAIN_TEXT)).isTrue();
        assertThat(DatabaseFiles.read(decrypted.disk(), PATH, null)).isEqualTo(CUSTOMERS.contents());
    }

    @Test
    void theWrongKeyReadsNothing() {
        EncryptionScan.Step encrypted = encrypted(KEY);
        PageKey wrong = PageKey.generate(EncryptionAlgorithm.AES_256, new Random(2));

        for (PageKey key : new PageKey[] {wrong, null}) {
            assertThatExceptionOfType(EngineError.class)
                    .isThrownBy(() -> DatabaseFiles.read(encrypted.disk(), PATH, key))
                    .returns(824, EngineError::number);
        }
    }

    @Test
    void aTamperedEncryptedPageIsFound() {
        Disk disk = encrypted(KEY).disk();
        int catalogueOrRows = 12;
        byte[] page = disk.file(PATH).readPage(catalogueOrRows);
        page[4000] ^= 1;
        Disk tampered = disk.write(PATH, disk.file(PATH).withPage(catalogueOrRows, page));

        assertThatExceptionOfType(EngineError.class)
                .isThrownBy(() -> DatabaseFiles.read(tampered, PATH, KEY.pageKey()))
                .returns(824, EngineError::number);
        Database off = scanning(CUSTOMERS, KEY, EncryptionState.DECRYPTION_IN_PROGRESS);
        assertThatExceptionOfType(EngineError.class)
                .isThrownBy(() -> EncryptionScan.finish(tampered, off, LATER))
                .returns(824, EngineError::number);
    }

    @Test
    void theBootPageCanAlwaysBeRead() {
        EncryptionScan.Step encrypted = encrypted(KEY);

        BootPage boot = DatabaseFiles.readBoot(encrypted.disk(), PATH);

        assertThat(boot.encryption()).isEqualTo(keyOf(encrypted.database()));
        assertThat(boot.name()).isEqualTo("TestTDE");
    }

    @Test
    void theStateFollowsTheScan() {
        Database database = scanning(CUSTOMERS, KEY, EncryptionState.ENCRYPTION_IN_PROGRESS);
        Disk disk = DatabaseFiles.create(NO_FILES, database);

        EncryptionScan.Step half = EncryptionScan.step(disk, database, 512, LATER);
        assertThat(half.complete()).isFalse();
        assertThat(EncryptionScan.percentComplete(half.disk(), half.database())).isEqualTo(50f);
        assertThat(keyOf(half.database()))
                .returns(EncryptionState.ENCRYPTION_IN_PROGRESS, DatabaseEncryptionKey::state)
                .returns(ScanState.RUNNING, DatabaseEncryptionKey::scanState)
                .returns(NOW, DatabaseEncryptionKey::scanModifyDate);

        EncryptionScan.Step whole = EncryptionScan.step(half.disk(), half.database(), 512, LATER);
        assertThat(whole.complete()).isTrue();
        assertThat(EncryptionScan.percentComplete(whole.disk(), whole.database()))
                .isZero();
        assertThat(keyOf(whole.database()))
                .returns(EncryptionState.ENCRYPTED, DatabaseEncryptionKey::state)
                .returns(ScanState.COMPLETE, DatabaseEncryptionKey::scanState)
                .returns(LATER, DatabaseEncryptionKey::scanModifyDate)
                .returns(0L, DatabaseEncryptionKey::pagesDone);
    }

    @Test
    void decryptionEndsUnencrypted() {
        EncryptionScan.Step encrypted = encrypted(KEY);
        Database off = scanning(encrypted.database(), KEY, EncryptionState.DECRYPTION_IN_PROGRESS);

        EncryptionScan.Step step = EncryptionScan.finish(encrypted.disk(), off, LATER);

        assertThat(keyOf(step.database()).state()).isEqualTo(EncryptionState.UNENCRYPTED);
    }

    @Test
    void aScanResumesFromTheBootPageAfterARestart() {
        byte[] lastRow = "Contoso customer 1000".getBytes(UTF_16LE);
        Database database = scanning(CUSTOMERS, KEY, EncryptionState.ENCRYPTION_IN_PROGRESS);
        EncryptionScan.Step part = EncryptionScan.step(DatabaseFiles.create(NO_FILES, database), database, 15, LATER);
        assertThat(part.disk().file(PATH).contains(lastRow))
                .as("a page the scan has not reached")
                .isTrue();

        Database closed = part.database().closed(DatabaseState.RECOVERING);
        DatabaseEncryptionKey onDisk = DatabaseFiles.readBoot(part.disk(), PATH).encryption();
        assertThat(onDisk).isNotNull().returns(15L, DatabaseEncryptionKey::pagesDone);
        Database reopened = closed.withContents(DatabaseFiles.read(part.disk(), PATH, KEY.pageKey()))
                .withEncryptionKey(KEY.withKey(onDisk));
        EncryptionScan.Step rest = EncryptionScan.finish(part.disk(), reopened, LATER);

        assertThat(rest.disk().file(PATH).contains(lastRow)).isFalse();
        assertThat(DatabaseFiles.read(rest.disk(), PATH, KEY.pageKey())).isEqualTo(CUSTOMERS.contents());
    }

    @Test
    void aNewRowOfAnEncryptedDatabaseIsEncryptedAndTouchesOnePage() {
        EncryptionScan.Step encrypted = encrypted(KEY);
        Database after = TestDatabases.withRow(encrypted.database(), TestDatabases.customer(1001));

        Disk disk = DatabaseFiles.write(encrypted.disk(), encrypted.database(), after);

        DiskFile old = encrypted.disk().file(PATH);
        DiskFile changed = disk.file(PATH);
        assertThat(changed.writtenPages().filter(page -> !old.viewPage(page).equals(changed.viewPage(page))))
                .hasSize(1);
        assertThat(changed.contains("customer 1001".getBytes(UTF_16LE))).isFalse();
        assertThat(DatabaseFiles.read(disk, PATH, KEY.pageKey())).isEqualTo(after.contents());
    }

    @Test
    void aChangedKeyReadsWhatTheOldOneNoLongerDoes() {
        EncryptionScan.Step encrypted = encrypted(KEY);
        OpenEncryptionKey fresh = TestDatabases.key(EncryptionAlgorithm.AES_128, 3);
        OpenEncryptionKey applied = fresh.withKey(fresh.key()
                .scanStarted(EncryptionState.ENCRYPTION_IN_PROGRESS, NOW)
                .scanCompleted(LATER));

        EncryptionScan.Step changed = EncryptionScan.changeKey(encrypted.disk(), encrypted.database(), applied);

        assertThat(DatabaseFiles.read(changed.disk(), PATH, fresh.pageKey())).isEqualTo(CUSTOMERS.contents());
        assertThat(DatabaseFiles.readBoot(changed.disk(), PATH).encryption()).isEqualTo(applied.key());
        assertThatExceptionOfType(EngineError.class)
                .isThrownBy(() -> DatabaseFiles.read(changed.disk(), PATH, KEY.pageKey()));
    }

    @Test
    void aScanTakesTimeByTheSizeOfTheFile() {
        Database database = scanning(CUSTOMERS, KEY, EncryptionState.ENCRYPTION_IN_PROGRESS);
        Disk disk = DatabaseFiles.create(NO_FILES, database);

        assertThat(EncryptionScan.remaining(disk, database))
                .as("8 MB at 100 MB/s")
                .isEqualTo(Duration.ofMillis(80));
        assertThat(EncryptionScan.pagesWithin(Duration.ofMillis(80))).isEqualTo(1024);
        EncryptionScan.Step half = EncryptionScan.step(disk, database, 512, LATER);
        assertThat(EncryptionScan.remaining(half.disk(), half.database())).isEqualTo(Duration.ofMillis(40));
    }

    @Test
    void refusesAKeyThatTheEncryptedPagesDoNotHave() {
        EncryptionScan.Step encrypted = encrypted(KEY);
        Database other = encrypted.database().withEncryptionKey(TestDatabases.key(EncryptionAlgorithm.AES_256, 2));
        Database none = encrypted.database().withEncryptionKey(null);

        for (Database after : new Database[] {other, none}) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> DatabaseFiles.write(encrypted.disk(), encrypted.database(), after))
                    .withMessageContaining("TestTDE");
        }
    }

    @Test
    void refusesAStepWithoutAScan() {
        Disk disk = DatabaseFiles.create(NO_FILES, CUSTOMERS);

        assertThatIllegalStateException().isThrownBy(() -> EncryptionScan.finish(disk, CUSTOMERS, NOW));
        assertThatIllegalStateException()
                .isThrownBy(() -> EncryptionScan.finish(disk, CUSTOMERS.withEncryptionKey(KEY), NOW))
                .withMessageContaining("UNENCRYPTED");
    }
}
